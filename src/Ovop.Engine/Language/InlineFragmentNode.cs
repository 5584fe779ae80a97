namespace Ovop.Engine.Language;

/// <summary>A fragment written where it is used.</summary>
/// <remarks><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c></remarks>
public sealed class InlineFragmentNode(
    int start,
    int end,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : SelectionNode(SyntaxKind.InlineFragment, start, end, directives)
{
    /// <summary>The type that it applies to, or null for the surrounding type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
