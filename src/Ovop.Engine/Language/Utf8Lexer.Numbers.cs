using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

internal ref partial struct Utf8Lexer
{
    /// <summary>
    /// IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    /// FloatValue :: IntegerPart (FractionalPart | ExponentPart | FractionalPart ExponentPart) [same lookahead]
    /// </summary>
    private void ReadNumber()
    {
        var kind = TokenKind.Int;
        var position = ReadIntegerPart();

        // FractionalPart :: . Digit+
        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        // ExponentPart :: ExponentIndicator Sign? Digit+
        if (At(position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            position++;
            position = ReadDigits(At(position) is (byte)'+' or (byte)'-' ? position + 1 : position);
        }

        if (At(position) == '.' || IsNameStart(At(position)))
        {
            throw ExpectedDigit(position);
        }

        Take(kind, position - Start);
    }

    /// <summary>IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*</summary>
    private readonly int ReadIntegerPart()
    {
        var position = At(Start) == '-' ? Start + 1 : Start;
        if (At(position) != '0')
        {
            return ReadDigits(position);
        }

        position++;
        if (IsDigit(At(position)))
        {
            throw SyntaxErrors.At(
                _source,
                position,
                $"Invalid number, unexpected digit after 0: {DescribeCharacter(position)}.");
        }

        return position;
    }

    private readonly int ReadDigits(int position)
    {
        if (!IsDigit(At(position)))
        {
            throw ExpectedDigit(position);
        }

        while (IsDigit(At(position)))
        {
            position++;
        }

        return position;
    }

    private readonly GraphQLException ExpectedDigit(int position) =>
        SyntaxErrors.At(
            _source,
            position,
            $"Invalid number, expected digit but got: {DescribeCharacter(position)}.");
}
