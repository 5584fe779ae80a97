namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>Names that are near to each other, so that there is something to be meant, and texts that are hard.</summary>
internal static class Words
{
    public static readonly string[] Fields =
    [
        "name", "names", "code", "kode", "village", "villages", "area", "areas", "id", "kind", "items", "item2",
        "item10", "parent", "children", "owner", "first", "size", "on", "type", "query", "fragment",
    ];

    public static readonly string[] Values = ["DESA", "DESA_ADAT", "KOTA", "Kota", "LAUT", "GUNUNG", "on", "A1", "A10", "A2"];

    public static readonly string[] Texts =
    [
        "", "a", "Desa Pikatan", "two\nlines", "  indented\n    more\n", "quote \" and \\ backslash", "\"\"\"", "tab\there",
        "é\u2028𝄞", "ends with \"", "ends with \\", "\n\nblank around\n\n", " leading", "trailing ", "\u0007bell", "\u007f",
        "a very long line that goes on and on beyond the seventy characters that fit in one line of a block string",
        "#not a comment", "{}", "line\r\nend", "\t", "\"", "[tab]\tx\n\ty",
    ];

    /// <summary>A name that another was mistyped as.</summary>
    public static string Mistype(Dice dice, string name)
    {
        if (name.Length == 0)
        {
            return "x";
        }

        var at = dice.Below(name.Length);
        var mistyped = dice.Below(5) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, "e"),
            2 => $"{name}s",
            3 when at + 1 < name.Length => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            _ => name.ToUpperInvariant(),
        };
        return mistyped.Length == 0 || char.IsAsciiDigit(mistyped[0]) ? $"x{mistyped}" : mistyped;
    }
}
