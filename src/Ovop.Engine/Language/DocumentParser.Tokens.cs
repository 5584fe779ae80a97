using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <content>What all productions are made of.</content>
internal ref partial struct DocumentParser
{
    /// <summary>Name</summary>
    private NameNode ParseName()
    {
        if (!Peek(TokenKind.Name))
        {
            throw Expected(TokenKindText.Of(TokenKind.Name));
        }

        var name = new NameNode(_lexer.Start, _lexer.End, _names.Intern(_lexer.Bytes));
        Advance();
        return name;
    }

    private readonly bool Peek(TokenKind kind) => _lexer.Kind == kind;

    private void Advance()
    {
        _lastEnd = _lexer.End;
        _lexer.Advance();
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Expected(TokenKindText.Of(kind));
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!_lexer.IsName(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Counts a level of nesting at its opening token; the closing one calls <see cref="Leave"/>.</summary>
    private void Enter(TokenKind opening)
    {
        if (_depth == _limits.MaxDepth && Peek(opening))
        {
            throw SyntaxErrors.TooDeep(_source, _lexer.Start, _limits.MaxDepth);
        }

        Expect(opening);
        _depth++;
    }

    private bool Leave(TokenKind closing)
    {
        if (!Skip(closing))
        {
            return false;
        }

        _depth--;
        return true;
    }

    private readonly GraphQLException Expected(string what) =>
        SyntaxErrors.At(_source, _lexer.Start, $"Expected {what}, found {_lexer.Describe()}.");

    private readonly GraphQLException Unexpected() => Unexpected(_lexer);

    private readonly GraphQLException Unexpected(in Utf8Lexer token) =>
        SyntaxErrors.At(_source, token.Start, $"Unexpected {token.Describe()}.");
}
