namespace Ovop.Engine.Language;

/// <content>References to types.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// Type : NamedType | ListType | NonNullType
    /// ListType : [ Type ]
    /// NonNullType : NamedType ! | ListType !
    /// </summary>
    private TypeNode ParseType()
    {
        var start = _lexer.Start;
        TypeNode type;
        if (Peek(TokenKind.LeftBracket))
        {
            Enter(TokenKind.LeftBracket);
            var itemType = ParseType();
            if (!Leave(TokenKind.RightBracket))
            {
                throw Expected(TokenKindText.Of(TokenKind.RightBracket));
            }

            type = new ListTypeNode(start, _lastEnd, itemType);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(start, _lastEnd, type) : type;
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Start, name.End, name);
    }
}
