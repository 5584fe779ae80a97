namespace Ovop.Geo.Importing.Codes;

/// <summary>Official codes: two digits each for province, regency and district, four for the village.</summary>
internal static class VillageCode
{
    /// <summary>With it the village's own part begins, of four digits, where the village is a kelurahan.</summary>
    public const char FirstOfKelurahan = '1';

    private const int LengthOfDigits = 10;

    /// <summary>Where the village's own part begins among the bare digits: with 1, 2 or 3, for kelurahan and desa.</summary>
    private const int VillagePart = 6;

    /// <summary>
    /// The code with dots, from one with dots or from its bare ten digits; null where it is neither, or the ten digits
    /// are those of BPS, the statistics office, which counts districts in three digits and villages in three.
    /// </summary>
    public static string? Normalise(string text)
    {
        text = text.Trim();
        if (IsBareDigits(text))
        {
            return IsOfStatistics(text) ? null : $"{text[..2]}.{text[2..4]}.{text[4..6]}.{text[6..]}";
        }

        return Form(text) == "2.2.2.4" ? text : null;
    }

    /// <summary>Whether a village is a kelurahan (1xxx) or a desa (2xxx, 3xxx); null where its code tells neither.</summary>
    /// <param name="code">With dots.</param>
    public static VillageKind? KindOf(string code) => code[AreaCode.DistrictLength + 1] switch
    {
        FirstOfKelurahan => VillageKind.Kelurahan,
        '2' or '3' => VillageKind.Desa,
        _ => null,
    };

    /// <summary>Why a text is no village's code.</summary>
    public static string Problem(string text) => Form(text.Trim()) switch
    {
        _ when IsBareDigits(text.Trim()) =>
            $"{text.Trim()} is no code of the Ministry of Home Affairs; it looks like one of BPS, which counts otherwise.",
        "2" => $"{text} is the code of a province, which follows from its villages.",
        "2.2" => $"{text} is the code of a regency, which follows from its villages.",
        "2.2.2" => $"{text} is the code of a district, which follows from its villages.",
        _ => $"\"{(text.Length > 40 ? text[..40] + "…" : text)}\" is no village's code.",
    };

    private static bool IsBareDigits(string text) => text.Length == LengthOfDigits && text.All(char.IsAsciiDigit);

    private static bool IsOfStatistics(string digits) => digits[VillagePart] == '0';

    /// <summary>The lengths of the groups of digits between dots; empty where something else stands there.</summary>
    private static string Form(string text) => text.Length <= 13 && text.All(c => c == '.' || char.IsAsciiDigit(c))
        ? string.Join('.', text.Split('.').Select(group => group.Length))
        : "";
}
