using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>Shows a literal in an error message: printed, and cut off where it is very long.</summary>
internal static class LiteralText
{
    private const int MaxLength = 1000;

    public static string ForError(ValueNode literal)
    {
        var text = SyntaxPrinter.Print(literal);
        if (text.Length <= MaxLength)
        {
            return text;
        }

        // Half of a surrogate pair would make the response malformed UTF-8.
        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
