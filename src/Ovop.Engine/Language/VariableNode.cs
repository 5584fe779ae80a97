namespace Ovop.Engine.Language;

/// <summary>A use of a variable, without its dollar sign in <see cref="Name"/>.</summary>
/// <remarks><c>Variable : $ Name</c></remarks>
public sealed class VariableNode(int start, int end, NameNode name)
    : ValueNode(SyntaxKind.Variable, start, end)
{
    /// <summary>The name without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
