using System.Buffers;
using System.Text;
using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

internal ref partial struct Utf8Lexer
{
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n\r"u8);

    /// <summary>The value of a String or BlockString token.</summary>
    public readonly string StringValue() => Kind == TokenKind.BlockString
        ? BlockStringValue.Of(Bytes[3..^3])
        : QuotedStringValue.Of(Bytes[1..^1]);

    /// <summary>
    /// StringValue :: `""` [lookahead != `"`] | `"` StringCharacter+ `"`
    /// StringCharacter :: SourceCharacter but not `"` or `\` or LineTerminator | `\u` EscapedUnicode
    ///   | `\` EscapedCharacter
    /// </summary>
    private void ReadString()
    {
        var position = Start + 1;
        while (true)
        {
            var length = _utf8[position..].IndexOfAny(StringStops);
            position = length < 0 ? _utf8.Length : position + length;
            switch (At(position))
            {
                case (byte)'"':
                    Take(TokenKind.String, position + 1 - Start);
                    return;
                case (byte)'\\':
                    position += ReadEscape(position);
                    break;
                default:
                    throw SyntaxErrors.At(_source, position, "Unterminated string.");
            }
        }
    }

    /// <summary>
    /// StringValue :: `"""` BlockStringCharacter* `"""`
    /// BlockStringCharacter :: SourceCharacter but not `"""` or `\"""` | `\"""`
    /// </summary>
    private void ReadBlockString()
    {
        var position = Start + 3;
        while (true)
        {
            var length = _utf8[position..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0)
            {
                throw SyntaxErrors.At(_source, _utf8.Length, "Unterminated string.");
            }

            position += length;
            var rest = _utf8[position..];
            if (rest.StartsWith("\"\"\""u8))
            {
                Take(TokenKind.BlockString, position + 3 - Start);
                return;
            }

            position += rest.StartsWith("\\\"\"\""u8) ? 4 : 1;
        }
    }

    /// <summary>The length of the escape at an offset, after checking it.</summary>
    private readonly int ReadEscape(int position)
    {
        if (At(position + 1) == 'u')
        {
            return At(position + 2) == '{'
                ? ReadVariableWidthUnicode(position)
                : ReadFixedWidthUnicode(position);
        }

        // EscapedCharacter :: one of `"` `\` `/` `b` `f` `n` `r` `t`
        if (position + 1 == _utf8.Length || !"\"\\/bfnrt"u8.Contains(_utf8[position + 1]))
        {
            throw SyntaxErrors.At(
                _source,
                position,
                $"Invalid character escape sequence: \"{Excerpt(position, 2)}\".");
        }

        return 2;
    }

    /// <summary>EscapedUnicode :: `{` HexDigit+ `}`, of at most eight digits.</summary>
    private readonly int ReadVariableWidthUnicode(int position)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var b = At(position + size++);
            if (b == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                return size;
            }

            point = (point << 4) | HexDigit.Of(b);
            if (point < 0)
            {
                break;
            }
        }

        throw InvalidUnicodeEscape(position, size);
    }

    /// <summary>EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit, or two of them for a surrogate pair.</summary>
    private readonly int ReadFixedWidthUnicode(int position)
    {
        var unit = HexDigit.FourOf(_utf8, position + 2);
        if (Rune.IsValid(unit))
        {
            return 6;
        }

        if (unit >= 0 && char.IsHighSurrogate((char)unit) && At(position + 6) == '\\' && At(position + 7) == 'u')
        {
            var trailing = HexDigit.FourOf(_utf8, position + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                return 12;
            }
        }

        throw InvalidUnicodeEscape(position, 6);
    }

    private readonly GraphQLException InvalidUnicodeEscape(int position, int length) =>
        SyntaxErrors.At(
            _source,
            position,
            $"Invalid Unicode escape sequence: \"{Excerpt(position, length)}\".");

    /// <summary>At most so many UTF-16 units of the source, never half a surrogate pair.</summary>
    private readonly string Excerpt(int position, int maxLength)
    {
        const int mostBytesPerUnit = 4;
        var bytes = _utf8.Slice(position, Math.Min(maxLength * mostBytesPerUnit, _utf8.Length - position));
        var text = Encoding.UTF8.GetString(bytes);
        text = text[..Math.Min(maxLength, text.Length)];
        return char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
    }
}
