namespace Ovop.Engine.Language;

/// <summary>An argument of a field or a directive.</summary>
/// <remarks><c>Argument : Name : Value</c></remarks>
public sealed class ArgumentNode(int start, int end, NameNode name, ValueNode value)
    : SyntaxNode(SyntaxKind.Argument, start, end)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
