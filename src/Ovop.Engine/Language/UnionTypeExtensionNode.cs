namespace Ovop.Engine.Language;

/// <summary>An extension of a union type.</summary>
/// <remarks><c>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?</c></remarks>
public sealed class UnionTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types)
    : TypeExtensionNode(SyntaxKind.UnionTypeExtension, start, end, name, directives)
{
    /// <summary>The member types in document order; empty where there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
