using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <summary>A whole document: the root of what the parser returns.</summary>
/// <remarks><c>Document : Definition+</c></remarks>
public sealed class DocumentNode(int start, int end, SourceText source, IReadOnlyList<DefinitionNode> definitions)
    : SyntaxNode(SyntaxKind.Document, start, end)
{
    /// <summary>The text that the offsets of all nodes point into.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The definitions in document order; never empty when parsed.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}
