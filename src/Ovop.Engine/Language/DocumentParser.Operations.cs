namespace Ovop.Engine.Language;

/// <content>Operations, variables and selections.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// OperationDefinition :
    ///   Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet
    /// </summary>
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _lexer.Start;
        if (Peek(TokenKind.LeftBrace))
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(
                start, _lastEnd, null, OperationKind.Query, null, [], [], shorthand);
        }

        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariablesDefinition();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            start, _lastEnd, description, operation, name, variables, directives, selectionSet);
    }

    /// <summary>OperationType : one of `query` `mutation` `subscription`</summary>
    private OperationKind ParseOperationType()
    {
        var found = _lexer;
        Expect(TokenKind.Name);
        return found switch
        {
            _ when found.IsName("query"u8) => OperationKind.Query,
            _ when found.IsName("mutation"u8) => OperationKind.Mutation,
            _ when found.IsName("subscription"u8) => OperationKind.Subscription,
            _ => throw Unexpected(found),
        };
    }

    /// <summary>VariablesDefinition : ( VariableDefinition+ )</summary>
    private VariableDefinitionNode[] ParseVariablesDefinition()
    {
        var variables = default(NodeListBuilder<VariableDefinitionNode>);
        if (Skip(TokenKind.LeftParenthesis))
        {
            do
            {
                variables.Add(ParseVariableDefinition());
            }
            while (!Skip(TokenKind.RightParenthesis));
        }

        return variables.ToArray();
    }

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(start, _lastEnd, description, variable, type, defaultValue, directives);
    }

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(start, _lastEnd, name);
    }

    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _lexer.Start;
        var selections = default(NodeListBuilder<SelectionNode>);
        Enter(TokenKind.LeftBrace);
        do
        {
            selections.Add(ParseSelection());
        }
        while (!Leave(TokenKind.RightBrace));

        return new SelectionSetNode(start, _lastEnd, selections.ToArray());
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>
    /// Field : Alias? Name Arguments? Directives? SelectionSet?
    /// Alias : Name :
    /// </summary>
    private FieldNode ParseField()
    {
        var start = _lexer.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            (alias, name) = (name, ParseName());
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.LeftBrace) ? ParseSelectionSet() : null;
        return new FieldNode(start, _lastEnd, alias, name, arguments, directives, selectionSet);
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    private ArgumentNode[] ParseArguments(bool isConst)
    {
        var arguments = default(NodeListBuilder<ArgumentNode>);
        if (Skip(TokenKind.LeftParenthesis))
        {
            do
            {
                arguments.Add(ParseArgument(isConst));
            }
            while (!Skip(TokenKind.RightParenthesis));
        }

        return arguments.ToArray();
    }

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ArgumentNode(start, _lastEnd, name, value);
    }

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        var directives = default(NodeListBuilder<DirectiveNode>);
        for (var here = 0; Peek(TokenKind.At); here++)
        {
            if (here == _limits.MaxDirectivesAtOnePlace)
            {
                throw SyntaxErrors.TooManyDirectivesHere(_source, _lexer.Start, here);
            }

            if (_directives++ == _limits.MaxDirectives)
            {
                throw SyntaxErrors.TooManyDirectives(_source, _lexer.Start, _limits.MaxDirectives);
            }

            directives.Add(ParseDirective(isConst));
        }

        return directives.ToArray();
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = _lexer.Start;
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(isConst);
        return new DirectiveNode(start, _lastEnd, name, arguments);
    }
}
