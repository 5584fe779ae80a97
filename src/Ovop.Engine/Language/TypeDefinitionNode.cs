namespace Ovop.Engine.Language;

/// <summary>A definition of a type.</summary>
/// <remarks>
/// <code>
/// TypeDefinition :
///   ScalarTypeDefinition
///   ObjectTypeDefinition
///   InterfaceTypeDefinition
///   UnionTypeDefinition
///   EnumTypeDefinition
///   InputObjectTypeDefinition
/// </code>
/// </remarks>
public abstract class TypeDefinitionNode(
    SyntaxKind kind,
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives)
    : TypeSystemDefinitionNode(kind, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
