namespace Ovop.Engine.Language;

/// <summary>A use of a directive.</summary>
/// <remarks><c>Directive : @ Name Arguments?</c></remarks>
public sealed class DirectiveNode(int start, int end, NameNode name, IReadOnlyList<ArgumentNode> arguments)
    : SyntaxNode(SyntaxKind.Directive, start, end)
{
    /// <summary>The name without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in document order; empty where there are none. Names may repeat.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
