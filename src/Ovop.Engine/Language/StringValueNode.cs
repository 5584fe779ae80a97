namespace Ovop.Engine.Language;

/// <summary>A string.</summary>
/// <remarks><c>StringValue : " StringCharacter* " | """ BlockStringCharacter* """</c></remarks>
public sealed class StringValueNode(int start, int end, string value, bool isBlock)
    : ValueNode(SyntaxKind.StringValue, start, end)
{
    /// <summary>The text, escapes resolved and a block's common indentation removed.</summary>
    public string Value { get; } = value;

    /// <summary>True where it was written between three quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
