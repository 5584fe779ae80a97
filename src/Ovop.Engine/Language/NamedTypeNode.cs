namespace Ovop.Engine.Language;

/// <summary>A type by its name.</summary>
/// <remarks><c>NamedType : Name</c></remarks>
public sealed class NamedTypeNode(int start, int end, NameNode name)
    : TypeNode(SyntaxKind.NamedType, start, end)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;
}
