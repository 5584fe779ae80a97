namespace Ovop.Engine.Language;

/// <summary>A use of a named fragment.</summary>
/// <remarks><c>FragmentSpread : ... FragmentName Directives?</c></remarks>
public sealed class FragmentSpreadNode(int start, int end, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : SelectionNode(SyntaxKind.FragmentSpread, start, end, directives)
{
    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}
