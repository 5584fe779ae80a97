namespace Ovop.Engine.Language;

/// <summary>The literal null, which is not the same as no value.</summary>
/// <remarks><c>NullValue : null</c></remarks>
public sealed class NullValueNode(int start, int end)
    : ValueNode(SyntaxKind.NullValue, start, end);
