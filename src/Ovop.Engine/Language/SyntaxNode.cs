namespace Ovop.Engine.Language;

/// <summary>A node of a document. Nodes never change: threads may share them, caches may keep them.</summary>
public abstract class SyntaxNode(SyntaxKind kind, int start, int end)
{
    /// <summary>Which class this is.</summary>
    public SyntaxKind Kind { get; } = kind;

    /// <summary>The offset of the first byte in the UTF-8 source, from 0.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind the last byte in the UTF-8 source.</summary>
    public int End { get; } = end;

    /// <summary>The kind and the offsets, for people who read it in a debugger.</summary>
    public override string ToString() => $"{Kind} [{Start}..{End})";
}
