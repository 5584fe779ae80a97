namespace Ovop.Geo.Importing.Boundaries;

/// <summary>Official codes: two digits each for province, regency and district, four for the village.</summary>
internal static class VillageCode
{
    private const int LengthOfDigits = 10;

    /// <summary>The code with dots, from one with dots or from its bare ten digits; null where it is neither.</summary>
    public static string? Normalise(string text)
    {
        text = text.Trim();
        if (text.Length == LengthOfDigits && text.All(char.IsAsciiDigit))
        {
            return $"{text[..2]}.{text[2..4]}.{text[4..6]}.{text[6..]}";
        }

        return Form(text) == "2.2.2.4" ? text : null;
    }

    /// <summary>Why a text is no village's code.</summary>
    public static string Problem(string text) => Form(text.Trim()) switch
    {
        "2" => $"{text} is the code of a province, which follows from its villages.",
        "2.2" => $"{text} is the code of a regency, which follows from its villages.",
        "2.2.2" => $"{text} is the code of a district, which follows from its villages.",
        _ => $"\"{(text.Length > 40 ? text[..40] + "…" : text)}\" is no village's code.",
    };

    /// <summary>The lengths of the groups of digits between dots; empty where something else stands there.</summary>
    private static string Form(string text) => text.Length <= 13 && text.All(c => c == '.' || char.IsAsciiDigit(c))
        ? string.Join('.', text.Split('.').Select(group => group.Length))
        : "";
}
