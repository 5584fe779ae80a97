namespace Ovop.Engine.Language;

/// <summary>A field of an input object.</summary>
/// <remarks><c>ObjectField : Name : Value</c></remarks>
public sealed class ObjectFieldNode(int start, int end, NameNode name, ValueNode value)
    : SyntaxNode(SyntaxKind.ObjectField, start, end)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
