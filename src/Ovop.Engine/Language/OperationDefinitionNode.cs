namespace Ovop.Engine.Language;

/// <summary>A query, mutation or subscription.</summary>
/// <remarks>
/// <code>
/// OperationDefinition :
///   Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
///   SelectionSet
/// </code>
/// </remarks>
public sealed class OperationDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    OperationKind operation,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(SyntaxKind.OperationDefinition, start, end, description, directives, selectionSet)
{
    /// <summary>Which of the three root types it selects from.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables in document order; empty where there are none. Names may repeat.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
