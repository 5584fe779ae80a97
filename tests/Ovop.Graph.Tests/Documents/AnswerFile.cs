using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ovop.Graph.Tests.Documents;

/// <summary>
/// Answers kept beside their documents. Numbers may differ in the last places, since another GEOS or PROJ rounds
/// otherwise; cursors, which are signed for one database, are not compared. With BLESS=1 the answers are written anew.
/// </summary>
internal static class AnswerFile
{
    private const double Tolerance = 2e-6;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Matches(string name, JsonNode answer)
    {
        var file = System.IO.Path.Combine(DocumentFolder.Path, $"{name}.answer.json");
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            File.WriteAllText(file, Compact(answer.ToJsonString(Readable)) + "\n");
        }

        Assert.True(File.Exists(file), $"{file} is missing; BLESS=1 writes it. The answer was:\n{answer.ToJsonString()}");
        var difference = Difference("", JsonNode.Parse(File.ReadAllText(file)), answer);
        Assert.True(difference is null, difference);
    }

    /// <summary>Where the answers differ; null where they are alike.</summary>
    public static string? Difference(string path, JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (null, null) => null,
        (JsonObject e, JsonObject a) => Difference(path, e, a),
        (JsonArray e, JsonArray a) when e.Count == a.Count =>
            e.Select((item, i) => Difference($"{path}[{i}]", item, a[i])).FirstOrDefault(difference => difference is not null),
        (JsonValue e, JsonValue a) when path.EndsWith("Cursor", StringComparison.Ordinal) && e.GetValueKind() == a.GetValueKind() => null,
        (JsonValue e, JsonValue a) when e.GetValueKind() == JsonValueKind.Number && a.GetValueKind() == JsonValueKind.Number
            && Math.Abs((double)e - (double)a) <= Tolerance * Math.Max(1, Math.Abs((double)e)) => null,
        (JsonValue, JsonValue) when JsonNode.DeepEquals(expected, actual) => null,
        _ => $"At {path}: expected {expected?.ToJsonString() ?? "null"}, got {actual?.ToJsonString() ?? "null"}.",
    };

    private static string? Difference(string path, JsonObject expected, JsonObject actual)
    {
        var names = expected.Select(member => member.Key).ToArray();
        return names.SequenceEqual(actual.Select(member => member.Key))
            ? names.Select(name => Difference($"{path}.{name}", expected[name], actual[name])).FirstOrDefault(difference => difference is not null)
            : $"At {path}: expected the members {string.Join(' ', names)}, got {string.Join(' ', actual.Select(member => member.Key))}.";
    }

    // A position on three lines cannot be read.
    private static string Compact(string json) => System.Text.RegularExpressions.Regex.Replace(
        json, @"\[\s+(-?[\d.]+),\s+(-?[\d.]+)(?:,\s+(-?[\d.]+),\s+(-?[\d.]+))?\s+\]",
        match => $"[{string.Join(", ", match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value))}]");
}
