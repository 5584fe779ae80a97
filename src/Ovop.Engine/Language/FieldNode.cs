namespace Ovop.Engine.Language;

/// <summary>A selected field.</summary>
/// <remarks><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c></remarks>
public sealed class FieldNode(
    int start,
    int end,
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(SyntaxKind.Field, start, end, directives)
{
    /// <summary>The alias, or null where there is none.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in document order; empty where there are none. Names may repeat.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of the field, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The name under which the field stands in the response: the alias, or the name.</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}
