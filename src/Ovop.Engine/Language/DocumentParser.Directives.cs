namespace Ovop.Engine.Language;

/// <content>Definitions of directives.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// DirectiveDefinition :
    ///   Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
    /// </summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = ParseDirectiveLocations();
        return new DirectiveDefinitionNode(start, _lastEnd, description, name, arguments, isRepeatable, locations);
    }

    /// <summary>DirectiveLocations : DirectiveLocations | DirectiveLocation, or |? DirectiveLocation</summary>
    private NameNode[] ParseDirectiveLocations()
    {
        var locations = default(NodeListBuilder<NameNode>);
        Skip(TokenKind.Pipe);
        do
        {
            locations.Add(ParseDirectiveLocation());
        }
        while (Skip(TokenKind.Pipe));

        return locations.ToArray();
    }

    /// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    private NameNode ParseDirectiveLocation()
    {
        var token = _lexer;
        var name = ParseName();
        return DirectiveLocationNames.All.Contains(name.Value) ? name : throw Unexpected(token);
    }
}
