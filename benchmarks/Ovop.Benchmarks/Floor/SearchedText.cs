using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ovop.Benchmarks.Floor;

/// <summary>What a request looks for: <c>?text=...</c>, or the variable of a GraphQL body.</summary>
internal static class SearchedText
{
    public static ValueTask<string> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        RequestVariable.ReadAsync<string>(request, text => Uri.UnescapeDataString(text), Parse, cancellationToken);

    private static string Parse(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("text"u8))
            {
                json.Read();
                return json.GetString()!;
            }
        }

        throw new BadHttpRequestException("The body has no variable text.");
    }
}
