namespace Ovop.Engine.Language;

/// <summary>A name.</summary>
/// <remarks><c>Name : /[_A-Za-z][_0-9A-Za-z]*/</c></remarks>
public sealed class NameNode(int start, int end, string value)
    : SyntaxNode(SyntaxKind.Name, start, end)
{
    /// <summary>The name itself.</summary>
    public string Value { get; } = value;
}
