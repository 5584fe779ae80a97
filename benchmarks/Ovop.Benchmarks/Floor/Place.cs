using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ovop.Benchmarks.Floor;

/// <summary>The point of a request: <c>?point=longitude,latitude</c>, or a GeoJSON point as the variable of a GraphQL body.</summary>
internal readonly record struct Place(double Longitude, double Latitude)
{
    private const char Separator = ',';

    public static ValueTask<Place> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        RequestVariable.ReadAsync<Place>(request, Parse, Parse, cancellationToken);

    private static Place Parse(ReadOnlySpan<char> numbers)
    {
        var separator = numbers.IndexOf(Separator);
        return new Place(
            double.Parse(numbers[..separator], CultureInfo.InvariantCulture),
            double.Parse(numbers[(separator + 1)..], CultureInfo.InvariantCulture));
    }

    private static Place Parse(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("coordinates"u8))
            {
                json.Read();
                return new Place(Next(ref json), Next(ref json));
            }
        }

        throw new BadHttpRequestException("The body has no coordinates.");
    }

    private static double Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetDouble();
    }
}
