namespace Ovop.Engine.Language;

/// <summary>A number with a fraction, an exponent, or both.</summary>
/// <remarks><c>FloatValue : IntegerPart FractionalPart? ExponentPart?</c></remarks>
public sealed class FloatValueNode(int start, int end, string value)
    : ValueNode(SyntaxKind.FloatValue, start, end)
{
    /// <summary>The digits as written, sign included; never rounded.</summary>
    public string Value { get; } = value;
}
