using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <summary>
/// The parser by recursive descent: a method for each production of the grammar, one token of lookahead, and a
/// second one behind a description.
/// </summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary"/></remarks>
internal ref partial struct DocumentParser
{
    private readonly SourceText _source;
    private readonly ParserLimits _limits;
    private Utf8Lexer _lexer;
    private NameTable _names;
    private int _depth;
    private int _directives;
    private int _fragments;
    private int _lastEnd;

    /// <exception cref="GraphQLException">The first token is none.</exception>
    public DocumentParser(SourceText source, ParserLimits limits)
    {
        _source = source;
        _limits = limits;
        _lexer = new Utf8Lexer(source, limits.MaxTokens);
        _lexer.Advance();
    }

    /// <summary>Document : Definition+</summary>
    public DocumentNode ParseDocument()
    {
        var definitions = default(NodeListBuilder<DefinitionNode>);
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Peek(TokenKind.EndOfFile));

        return new DocumentNode(0, _lexer.End, _source, definitions.ToArray());
    }

    /// <summary>A value and nothing behind it.</summary>
    public ValueNode ParseWholeValue(bool isConst)
    {
        var value = ParseValue(isConst);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>A type and nothing behind it.</summary>
    public TypeNode ParseWholeType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    /// <summary>
    /// Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    /// </summary>
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.LeftBrace))
        {
            return ParseOperationDefinition();
        }

        // What is defined stands behind the description.
        var keyword = _lexer;
        var hasDescription = PeekDescription();
        if (hasDescription)
        {
            keyword.Advance();
        }

        if (hasDescription && keyword.Kind == TokenKind.LeftBrace)
        {
            throw SyntaxErrors.At(
                _source,
                _lexer.Start,
                "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        if (TryParseDescribedDefinition(keyword) is { } definition)
        {
            return definition;
        }

        if (hasDescription)
        {
            throw SyntaxErrors.At(
                _source,
                _lexer.Start,
                "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return keyword.IsName("extend"u8) ? ParseTypeSystemExtension() : throw Unexpected(keyword);
    }

    /// <summary>Every definition but an extension, or null where the keyword is none of them.</summary>
    private DefinitionNode? TryParseDescribedDefinition(in Utf8Lexer keyword) => keyword switch
    {
        _ when keyword.IsName("query"u8) => ParseOperationDefinition(),
        _ when keyword.IsName("fragment"u8) => ParseFragmentDefinition(),
        _ when keyword.IsName("mutation"u8) => ParseOperationDefinition(),
        _ when keyword.IsName("subscription"u8) => ParseOperationDefinition(),
        _ when keyword.IsName("schema"u8) => ParseSchemaDefinition(),
        _ when keyword.IsName("scalar"u8) => ParseScalarTypeDefinition(),
        _ when keyword.IsName("type"u8) => ParseObjectTypeDefinition(),
        _ when keyword.IsName("interface"u8) => ParseInterfaceTypeDefinition(),
        _ when keyword.IsName("union"u8) => ParseUnionTypeDefinition(),
        _ when keyword.IsName("enum"u8) => ParseEnumTypeDefinition(),
        _ when keyword.IsName("input"u8) => ParseInputObjectTypeDefinition(),
        _ when keyword.IsName("directive"u8) => ParseDirectiveDefinition(),
        _ => null,
    };
}
