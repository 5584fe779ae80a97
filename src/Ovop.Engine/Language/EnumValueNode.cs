namespace Ovop.Engine.Language;

/// <summary>A value of an enum.</summary>
/// <remarks><c>EnumValue : Name but not true, false or null</c></remarks>
public sealed class EnumValueNode(int start, int end, string value)
    : ValueNode(SyntaxKind.EnumValue, start, end)
{
    /// <summary>The name of the value; never true, false or null when parsed.</summary>
    public string Value { get; } = value;
}
