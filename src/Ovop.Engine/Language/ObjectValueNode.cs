namespace Ovop.Engine.Language;

/// <summary>An input object.</summary>
/// <remarks><c>ObjectValue : { ObjectField* }</c></remarks>
public sealed class ObjectValueNode(int start, int end, IReadOnlyList<ObjectFieldNode> fields)
    : ValueNode(SyntaxKind.ObjectValue, start, end)
{
    /// <summary>The fields in document order. Names may repeat.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}
