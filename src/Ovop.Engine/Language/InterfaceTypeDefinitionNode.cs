namespace Ovop.Engine.Language;

/// <summary>The definition of an interface type.</summary>
/// <remarks>
/// <code>
/// InterfaceTypeDefinition :
///   Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
/// </code>
/// </remarks>
public sealed class InterfaceTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : TypeDefinitionNode(SyntaxKind.InterfaceTypeDefinition, start, end, description, name, directives)
{
    /// <summary>The interfaces in document order; empty where there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields in document order; empty where there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
