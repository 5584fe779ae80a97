using Ovop.Geo.Csv;

namespace Ovop.Geo.Demonstration.Data;

/// <summary>A sentence or name that rules choose among.</summary>
/// <param name="Use">What for, such as <c>obstacle-product</c>.</param>
/// <param name="Help">The kind of help that would answer it; null where none is asked for.</param>
internal sealed record Phrase(string Use, string Text, AssistanceKind? Help)
{
    public static ILookup<string, Phrase> ReadAll() => DemonstrationFile.Read(
        "words.csv",
        ["use", "text", "help"],
        row => new Phrase(row.Slug("use"), row.Text("text"), row.OptionalChoice<AssistanceKind>("help")))
        .ToLookup(phrase => phrase.Use, StringComparer.Ordinal);
}
