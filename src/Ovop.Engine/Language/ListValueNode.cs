namespace Ovop.Engine.Language;

/// <summary>A list of values.</summary>
/// <remarks><c>ListValue : [ Value* ]</c></remarks>
public sealed class ListValueNode(int start, int end, IReadOnlyList<ValueNode> values)
    : ValueNode(SyntaxKind.ListValue, start, end)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<ValueNode> Values { get; } = values;
}
