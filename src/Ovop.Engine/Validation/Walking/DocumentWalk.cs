using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Walking;

/// <summary>
/// One walk through the executable definitions of a document that keeps track of types and tells the rules. The
/// recursion is as deep as the document is nested, which the parser bounds.
/// </summary>
internal sealed partial class DocumentWalk(ValidationContext context, RuleSubscriptions subscriptions)
{
    private readonly TypePosition _at = new();

    public void Walk(DocumentNode document)
    {
        Enter(document);
        foreach (var definition in document.Definitions)
        {
            WalkDefinition(definition);
        }

        Leave(document);
    }

    /// <summary>Walks an operation or a fragment; there is nothing to see in other definitions.</summary>
    public void WalkDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation: WalkOperation(operation); break;
            case FragmentDefinitionNode fragment: WalkFragment(fragment); break;
        }
    }

    private void Enter(SyntaxNode node)
    {
        if (!context.IsStopped)
        {
            subscriptions.Enter(node, _at);
        }
    }

    private void Leave(SyntaxNode node)
    {
        if (!context.IsStopped)
        {
            subscriptions.Leave(node, _at);
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        _at.Type = context.RootType(operation.Operation);
        Enter(operation);
        foreach (var variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet);
        Leave(operation);
        _at.Type = null;
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        _at.Type = context.Schema.Type(fragment.TypeCondition) is { IsOutputType: true } type ? type : null;
        Enter(fragment);
        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet);
        Leave(fragment);
        _at.Type = null;
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        _at.InputType = context.Schema.Type(variable.Type) is { IsInputType: true } type ? type : null;
        Enter(variable);
        WalkValue(variable.Variable);
        WalkType(variable.Type);
        if (variable.DefaultValue is { } defaultValue)
        {
            WalkValue(defaultValue);
        }

        WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        Leave(variable);
        _at.InputType = null;
    }

    private void WalkType(TypeNode type)
    {
        Enter(type);
        switch (type)
        {
            case ListTypeNode list: WalkType(list.Type); break;
            case NonNullTypeNode nonNull: WalkType(nonNull.Type); break;
        }

        Leave(type);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet)
    {
        var parentType = _at.ParentType;
        _at.ParentType = _at.Type?.Named is { IsComposite: true } composite ? composite : null;
        Enter(selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field: WalkField(field); break;
                case FragmentSpreadNode spread: WalkSpread(spread); break;
                case InlineFragmentNode fragment: WalkInlineFragment(fragment); break;
            }
        }

        Leave(selectionSet);
        _at.ParentType = parentType;
    }

    private void WalkField(FieldNode node)
    {
        var (field, type) = (_at.Field, _at.Type);
        _at.Field = _at.ParentType is { } parent ? context.Schema.Field(parent, node.Name.Value) : null;
        _at.Type = _at.Field?.Type;
        Enter(node);
        WalkArguments(node.Arguments, _at.Field?.Arguments ?? []);
        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet);
        }

        Leave(node);
        (_at.Field, _at.Type) = (field, type);
    }

    private void WalkSpread(FragmentSpreadNode spread)
    {
        Enter(spread);
        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
        Leave(spread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        var type = _at.Type;
        var condition = fragment.TypeCondition is { } node ? context.Schema.Type(node) : type?.Named;
        _at.Type = condition is { IsOutputType: true } ? condition : null;
        Enter(fragment);
        if (fragment.TypeCondition is { } typeCondition)
        {
            WalkType(typeCondition);
        }

        WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelectionSet(fragment.SelectionSet);
        Leave(fragment);
        _at.Type = type;
    }

    private static DirectiveLocation LocationOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => DirectiveLocation.Query,
        OperationKind.Mutation => DirectiveLocation.Mutation,
        OperationKind.Subscription => DirectiveLocation.Subscription,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no such operation."),
    };
}
