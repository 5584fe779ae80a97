namespace Ovop.Engine.Language;

/// <summary>Something selected: a field, a spread or an inline fragment.</summary>
/// <remarks><c>Selection : Field | FragmentSpread | InlineFragment</c></remarks>
public abstract class SelectionNode(SyntaxKind kind, int start, int end, IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(kind, start, end)
{
    /// <summary>The directives in document order; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
