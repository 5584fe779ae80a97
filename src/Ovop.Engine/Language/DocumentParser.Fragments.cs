namespace Ovop.Engine.Language;

/// <content>Fragments.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// FragmentSpread : ... FragmentName Directives?
    /// InlineFragment : ... TypeCondition? Directives? SelectionSet
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(start, _lastEnd, name, spreadDirectives);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(start, _lastEnd, typeCondition, directives, selectionSet);
    }

    /// <summary>
    /// FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    /// TypeCondition : on NamedType
    /// </summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _lexer.Start;
        if (_fragments++ == _limits.MaxFragments)
        {
            throw SyntaxErrors.TooManyFragments(_source, start, _limits.MaxFragments);
        }

        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(
            start, _lastEnd, description, name, typeCondition, directives, selectionSet);
    }

    /// <summary>FragmentName : Name but not `on`</summary>
    private NameNode ParseFragmentName() => _lexer.IsName("on"u8) ? throw Unexpected() : ParseName();
}
