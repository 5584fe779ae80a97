namespace Ovop.Engine.Language;

/// <summary>The definition of an object type.</summary>
/// <remarks>
/// <code>
/// ObjectTypeDefinition :
///   Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
/// </code>
/// </remarks>
public sealed class ObjectTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : TypeDefinitionNode(SyntaxKind.ObjectTypeDefinition, start, end, description, name, directives)
{
    /// <summary>The interfaces in document order; empty where there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields in document order; empty where there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
