using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Codes;

namespace Ovop.Geo.Importing.Areas;

/// <summary>A line of a list of areas.</summary>
/// <param name="Line">From 1, the header being line 1.</param>
/// <param name="Code">With dots; what could not be read is reported and empty.</param>
/// <param name="Name">As it is stored: that of a regency with <c>Kabupaten</c> or <c>Kota</c> before it.</param>
internal sealed record NamedArea(int Line, string Code, string Name)
{
    public static CsvColumns Columns { get; } = CsvColumns.Exactly("code", "name");

    public bool IsRegency => Code.Length == AreaCode.RegencyLength;

    /// <returns>Null for a village, which such a list may hold too and which is named elsewhere.</returns>
    public static NamedArea? Read(SheetRow row)
    {
        var text = row.Text("code");
        if (AreaCodeText.IsVillage(text))
        {
            return null;
        }

        var code = AreaCodeText.Normalise(text);
        if (code is null && text.Length > 0)
        {
            row.Report("code", AreaCodeText.Problem(text));
        }

        var area = new NamedArea(row.Line, code ?? "", row.Name("name"));
        if (area is { IsRegency: true, Name.Length: > 0 })
        {
            CheckKind(row, area);
        }

        return area;
    }

    /// <summary>The kind that a regency's name begins with; null where it begins with none.</summary>
    public static RegencyKind? KindOf(string name)
    {
        foreach (var kind in Enum.GetValues<RegencyKind>())
        {
            if (name.StartsWith($"{kind} ", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private static void CheckKind(SheetRow row, NamedArea area)
    {
        var told = AreaCode.KindOfRegency(area.Code);
        if (KindOf(area.Name) is not { } kind)
        {
            row.Report(
                "name",
                $"'{area.Name}' does not begin with Kabupaten or Kota; '{told} {Bare(area.Name)}' would be right.");
        }
        else if (kind != told)
        {
            row.Report(
                "name",
                $"'{area.Name}' is the name of a {kind.ToString().ToLowerInvariant()}, and {area.Code} the code of a "
                    + $"{told.ToString().ToLowerInvariant()}; '{told} {area.Name[(kind.ToString().Length + 1)..].Trim()}' "
                    + "would be right, or another code.");
        }
    }

    /// <summary>A name without what registers write before it otherwise: KAB., KABUPATEN, KOTA.</summary>
    private static string Bare(string name)
    {
        var (first, rest) = name.Split(' ', 2) is [var one, var two] ? (one, two.Trim()) : ("", "");
        return rest.Length > 0 && first.ToUpperInvariant() is "KAB." or "KAB" or "KABUPATEN" or "KOTA" ? rest : name;
    }
}
