namespace Ovop.Engine.Language;

/// <summary>A boolean.</summary>
/// <remarks><c>BooleanValue : one of true false</c></remarks>
public sealed class BooleanValueNode(int start, int end, bool value)
    : ValueNode(SyntaxKind.BooleanValue, start, end)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
