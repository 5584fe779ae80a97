namespace Ovop.Engine.Language;

/// <summary>Fields and fragments selected of one type.</summary>
/// <remarks><c>SelectionSet : { Selection+ }</c></remarks>
public sealed class SelectionSetNode(int start, int end, IReadOnlyList<SelectionNode> selections)
    : SyntaxNode(SyntaxKind.SelectionSet, start, end)
{
    /// <summary>The selections in document order; never empty when parsed.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}
