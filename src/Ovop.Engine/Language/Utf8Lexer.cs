using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <summary>
/// Cuts a document into tokens, one at a time, without making strings. A copy of the struct looks ahead.
/// </summary>
/// <remarks>
/// <see href="https://spec.graphql.org/September2025/#sec-Language.Source-Text"/>; the messages are those of the
/// reference implementation.
/// </remarks>
internal ref partial struct Utf8Lexer
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\n\r"u8);

    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _maxTokens;
    private int _tokenCount;

    /// <summary>Begins before the first token.</summary>
    /// <exception cref="GraphQLException">The source is not UTF-8.</exception>
    public Utf8Lexer(SourceText source, int maxTokens)
    {
        _source = source;
        _utf8 = source.Utf8.Span;
        _maxTokens = maxTokens;
        ThrowIfMalformed();
    }

    /// <summary>The kind of the token that was read last.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of its first byte.</summary>
    public int Start { get; private set; }

    /// <summary>The offset behind its last byte.</summary>
    public int End { get; private set; }

    /// <summary>Its bytes, quotes and escapes included.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _utf8[Start..End];

    /// <summary>Whether it is this name.</summary>
    public readonly bool IsName(ReadOnlySpan<byte> name) => Kind == TokenKind.Name && Bytes.SequenceEqual(name);

    /// <summary>Its kind and, where it has one, its value: <c>Name "village"</c>.</summary>
    public readonly string Describe() => Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{TokenKindText.Of(Kind)} \"{Encoding.UTF8.GetString(Bytes)}\"",
        TokenKind.String or TokenKind.BlockString => $"{TokenKindText.Of(Kind)} \"{StringValue()}\"",
        _ => TokenKindText.Of(Kind),
    };

    /// <summary>Reads the next token; at the end, the end again.</summary>
    /// <exception cref="GraphQLException">What follows is no token, or is one too many.</exception>
    public void Advance()
    {
        SkipIgnored();
        if (Start == _utf8.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = Start;
            return;
        }

        ReadToken();
        _tokenCount++;
        if (_tokenCount > _maxTokens)
        {
            throw SyntaxErrors.TooManyTokens(_source, Start, _maxTokens);
        }
    }

    /// <summary>Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma</summary>
    private void SkipIgnored()
    {
        var position = End;
        while (position < _utf8.Length)
        {
            switch (_utf8[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    position++;
                    continue;
                case (byte)'#':
                    var length = _utf8[position..].IndexOfAny(LineEnds);
                    position = length < 0 ? _utf8.Length : position + length;
                    continue;
                case 0xEF when _utf8[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    continue;
            }

            break;
        }

        Start = position;
    }

    /// <summary>Token :: Punctuator | Name | IntValue | FloatValue | StringValue</summary>
    private void ReadToken()
    {
        var first = _utf8[Start];
        switch (first)
        {
            case (byte)'!': Take(TokenKind.Bang, 1); return;
            case (byte)'$': Take(TokenKind.Dollar, 1); return;
            case (byte)'&': Take(TokenKind.Ampersand, 1); return;
            case (byte)'(': Take(TokenKind.LeftParenthesis, 1); return;
            case (byte)')': Take(TokenKind.RightParenthesis, 1); return;
            case (byte)':': Take(TokenKind.Colon, 1); return;
            case (byte)'=': Take(TokenKind.EqualsSign, 1); return;
            case (byte)'@': Take(TokenKind.At, 1); return;
            case (byte)'[': Take(TokenKind.LeftBracket, 1); return;
            case (byte)']': Take(TokenKind.RightBracket, 1); return;
            case (byte)'{': Take(TokenKind.LeftBrace, 1); return;
            case (byte)'|': Take(TokenKind.Pipe, 1); return;
            case (byte)'}': Take(TokenKind.RightBrace, 1); return;
            case (byte)'.' when _utf8[Start..].StartsWith("..."u8): Take(TokenKind.Spread, 3); return;
            case (byte)'"' when _utf8[Start..].StartsWith("\"\"\""u8): ReadBlockString(); return;
            case (byte)'"': ReadString(); return;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'): ReadNumber(); return;
        }

        if (!IsNameStart(first))
        {
            throw SyntaxErrors.At(
                _source,
                Start,
                first == '\''
                    ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
                    : $"Unexpected character: {DescribeCharacter(Start)}.");
        }

        ReadName();
    }

    private void Take(TokenKind kind, int length)
    {
        Kind = kind;
        End = Start + length;
    }

    /// <summary>Name :: NameStart NameContinue* [lookahead != NameContinue]</summary>
    private void ReadName()
    {
        var position = Start + 1;
        while (position < _utf8.Length && (IsNameStart(_utf8[position]) || IsDigit(_utf8[position])))
        {
            position++;
        }

        Take(TokenKind.Name, position - Start);
    }

    private static bool IsNameStart(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a' || b == '_';

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    /// <summary>The byte at an offset, or 0 behind the end.</summary>
    private readonly byte At(int position) => position < _utf8.Length ? _utf8[position] : (byte)0;

    /// <summary>Printable ASCII in quotes, other characters as <c>U+1234</c>.</summary>
    private readonly string DescribeCharacter(int position)
    {
        if (position >= _utf8.Length)
        {
            return TokenKindText.Of(TokenKind.EndOfFile);
        }

        Rune.DecodeFromUtf8(_utf8[position..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
        };
    }

    private readonly void ThrowIfMalformed()
    {
        if (Utf8.IsValid(_utf8))
        {
            return;
        }

        var position = 0;
        while (Rune.DecodeFromUtf8(_utf8[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        throw SyntaxErrors.At(
            _source,
            position,
            "The document is not UTF-8: no character begins with the byte "
            + $"0x{_utf8[position]:X2} and what follows it.");
    }
}
