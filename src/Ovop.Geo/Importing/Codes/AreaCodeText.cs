namespace Ovop.Geo.Importing.Codes;

/// <summary>
/// Codes of provinces, regencies and districts as files have them: with dots, or as bare digits, and what spreadsheet
/// programs make of both.
/// </summary>
internal static class AreaCodeText
{
    private const string Like = "A code is like 35 (province), 35.05 (regency) or 35.05.17 (district)";

    /// <summary>BPS, the statistics office, counts a district in three digits, its regency in the four before.</summary>
    private const int DigitsOfStatistics = 7;

    /// <summary>The code with dots; null where the text is neither that nor its bare two, four or six digits.</summary>
    public static string? Normalise(string text)
    {
        text = text.Trim();
        if (text.Length is 2 or 4 or 6 && text.All(char.IsAsciiDigit))
        {
            text = string.Join('.', text.Chunk(2).Select(group => new string(group)));
        }

        return AreaCode.IsProvince(text) || AreaCode.IsRegency(text) || AreaCode.IsDistrict(text) ? text : null;
    }

    /// <summary>Whether it is a village's code, with dots or in bare digits.</summary>
    public static bool IsVillage(string text) => VillageCode.Normalise(text) is not null;

    /// <summary>Why a text is no code of an area, and the nearest that would be right.</summary>
    public static string Problem(string text)
    {
        text = text.Trim();
        var shown = text.Length > 40 ? text[..40] + "…" : text;
        if (text.Length == DigitsOfStatistics && text.All(char.IsAsciiDigit))
        {
            return $"'{shown}' looks like a district's code of BPS, which counts otherwise; take that of the Ministry of "
                + $"Home Affairs. {Like}.";
        }

        return Nearest(text) is { } nearest
            ? $"'{shown}' is no area's code; {nearest} would be right (a spreadsheet takes codes for numbers: format the "
                + "column as text)."
            : $"'{shown}' is no area's code. {Like}.";
    }

    /// <summary>
    /// The code with its groups made two digits long; null where that makes none. To a spreadsheet program 35.10 is a
    /// number, which it writes 35.1; a single digit elsewhere has lost its first 0.
    /// </summary>
    private static string? Nearest(string text)
    {
        var groups = text.Split(['.', ',', '-', '/', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (groups.Length is 0 or > 3 || !groups.All(group => group.Length <= 6 && group.All(char.IsAsciiDigit)))
        {
            return null;
        }

        return groups is [{ Length: 2 }, { Length: 1 }]
            ? $"{groups[0]}.{groups[1]}0"
            : Normalise(string.Concat(groups.Select(group => group.Length == 1 ? "0" + group : group)));
    }
}
