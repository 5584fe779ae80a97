namespace Ovop.Engine.Language;

/// <summary>An operation or a fragment.</summary>
/// <remarks><c>ExecutableDefinition : OperationDefinition | FragmentDefinition</c></remarks>
public abstract class ExecutableDefinitionNode(
    SyntaxKind kind,
    int start,
    int end,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : DefinitionNode(kind, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in document order; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
