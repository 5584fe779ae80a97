namespace Ovop.Engine.Language;

/// <summary>The definition of a union type.</summary>
/// <remarks><c>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</c></remarks>
public sealed class UnionTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types)
    : TypeDefinitionNode(SyntaxKind.UnionTypeDefinition, start, end, description, name, directives)
{
    /// <summary>The member types in document order; empty where there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
