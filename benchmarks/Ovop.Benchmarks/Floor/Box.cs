using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ovop.Benchmarks.Floor;

/// <summary>The box of a request: <c>?box=west,south,east,north</c>, or the variable of a GraphQL body.</summary>
internal readonly record struct Box(double West, double South, double East, double North)
{
    private const char Separator = ',';

    public static ValueTask<Box> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        RequestVariable.ReadAsync<Box>(request, Parse, Parse, cancellationToken);

    private static Box Parse(ReadOnlySpan<char> numbers)
    {
        Span<double> box = stackalloc double[4];
        var at = 0;
        foreach (var part in numbers.Split(Separator))
        {
            box[at++] = double.Parse(numbers[part], CultureInfo.InvariantCulture);
        }

        return new Box(box[0], box[1], box[2], box[3]);
    }

    private static Box Parse(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("box"u8))
            {
                json.Read();
                return new Box(Next(ref json), Next(ref json), Next(ref json), Next(ref json));
            }
        }

        throw new BadHttpRequestException("The body has no variable box.");
    }

    private static double Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetDouble();
    }
}
