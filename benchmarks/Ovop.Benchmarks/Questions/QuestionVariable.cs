using System.Globalization;

namespace Ovop.Benchmarks.Questions;

/// <summary>The one variable of a document.</summary>
/// <param name="Name">Without the dollar sign; the floor takes it under the same name.</param>
/// <param name="Value">As it is written in JSON.</param>
/// <param name="InUrl">As it stands in a URL, for the floor's GET.</param>
internal sealed record QuestionVariable(string Name, object Value, string InUrl)
{
    /// <param name="box">West, south, east, north in degrees.</param>
    public static QuestionVariable Box(double[] box) => new("box", box, Numbers(box));

    /// <summary>A point as GeoJSON, longitude before latitude.</summary>
    public static QuestionVariable Point(double longitude, double latitude)
    {
        double[] coordinates = [longitude, latitude];
        return new("point", new { type = "Point", coordinates }, Numbers(coordinates));
    }

    public static QuestionVariable Text(string text) => new("text", text, Uri.EscapeDataString(text));

    /// <summary>What <c>variables</c> of a request is.</summary>
    public IReadOnlyDictionary<string, object> ToObject() =>
        new Dictionary<string, object>(StringComparer.Ordinal) { [Name] = Value };

    private static string Numbers(double[] numbers) =>
        string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
}
