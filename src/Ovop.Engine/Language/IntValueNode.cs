namespace Ovop.Engine.Language;

/// <summary>An integer of any size.</summary>
/// <remarks><c>IntValue : IntegerPart</c></remarks>
public sealed class IntValueNode(int start, int end, string value)
    : ValueNode(SyntaxKind.IntValue, start, end)
{
    /// <summary>The digits as written, sign included; never rounded.</summary>
    public string Value { get; } = value;
}
