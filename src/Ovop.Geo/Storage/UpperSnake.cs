using System.Text;

namespace Ovop.Geo.Storage;

/// <summary>The form in which enum values are stored and shown: <c>NoneFound</c> is <c>NONE_FOUND</c>.</summary>
public static class UpperSnake
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Texts[value];

    /// <summary>The value of a text, which must be exact.</summary>
    /// <returns>False where the enum has no such value.</returns>
    public static bool TryParse<TEnum>(string text, out TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Values.TryGetValue(text, out value);

    /// <summary>All texts of an enum in the order of declaration.</summary>
    public static IReadOnlyList<string> All(Type enumType) => [.. Enum.GetNames(enumType).Select(Of)];

    /// <summary>An identifier in PascalCase with an underscore before each further capital, in upper case.</summary>
    public static string Of(string pascalCase)
    {
        var text = new StringBuilder(pascalCase.Length + 4);
        foreach (var letter in pascalCase)
        {
            if (text.Length > 0 && char.IsAsciiLetterUpper(letter))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Texts =
            Enum.GetValues<TEnum>().ToDictionary(value => value, value => Of(value.ToString()));

        public static readonly Dictionary<string, TEnum> Values =
            Texts.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
