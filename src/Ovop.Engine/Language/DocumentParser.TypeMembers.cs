namespace Ovop.Engine.Language;

/// <content>What stands inside the definitions of types and their extensions.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// ImplementsInterfaces : ImplementsInterfaces &amp; NamedType | implements &amp;? NamedType
    /// </summary>
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? ParseDelimitedTypes(TokenKind.Ampersand) : [];

    /// <summary>UnionMemberTypes : UnionMemberTypes | NamedType, or = |? NamedType</summary>
    private NamedTypeNode[] ParseUnionMemberTypes() =>
        Skip(TokenKind.EqualsSign) ? ParseDelimitedTypes(TokenKind.Pipe) : [];

    private NamedTypeNode[] ParseDelimitedTypes(TokenKind delimiter)
    {
        var types = default(NodeListBuilder<NamedTypeNode>);
        Skip(delimiter);
        do
        {
            types.Add(ParseNamedType());
        }
        while (Skip(delimiter));

        return types.ToArray();
    }

    /// <summary>FieldsDefinition : { FieldDefinition+ }</summary>
    private FieldDefinitionNode[] ParseFieldsDefinition()
    {
        var fields = default(NodeListBuilder<FieldDefinitionNode>);
        if (Skip(TokenKind.LeftBrace))
        {
            do
            {
                fields.Add(ParseFieldDefinition());
            }
            while (!Skip(TokenKind.RightBrace));
        }

        return fields.ToArray();
    }

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(start, _lastEnd, description, name, arguments, type, directives);
    }

    /// <summary>ArgumentsDefinition : ( InputValueDefinition+ )</summary>
    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        ParseInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);

    /// <summary>InputFieldsDefinition : { InputValueDefinition+ }, and ArgumentsDefinition alike</summary>
    private InputValueDefinitionNode[] ParseInputValues(TokenKind opening, TokenKind closing)
    {
        var values = default(NodeListBuilder<InputValueDefinitionNode>);
        if (Skip(opening))
        {
            do
            {
                values.Add(ParseInputValueDefinition());
            }
            while (!Skip(closing));
        }

        return values.ToArray();
    }

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(start, _lastEnd, description, name, type, defaultValue, directives);
    }

    /// <summary>EnumValuesDefinition : { EnumValueDefinition+ }</summary>
    private EnumValueDefinitionNode[] ParseEnumValuesDefinition()
    {
        var values = default(NodeListBuilder<EnumValueDefinitionNode>);
        if (Skip(TokenKind.LeftBrace))
        {
            do
            {
                values.Add(ParseEnumValueDefinition());
            }
            while (!Skip(TokenKind.RightBrace));
        }

        return values.ToArray();
    }

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseEnumValueName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode(start, _lastEnd, description, name, directives);
    }

    /// <summary>EnumValue : Name but not `true`, `false` or `null`</summary>
    private NameNode ParseEnumValueName()
    {
        if (_lexer.IsName("true"u8) || _lexer.IsName("false"u8) || _lexer.IsName("null"u8))
        {
            throw SyntaxErrors.At(
                _source,
                _lexer.Start,
                $"{_lexer.Describe()} is reserved and cannot be used for an enum value.");
        }

        return ParseName();
    }
}
