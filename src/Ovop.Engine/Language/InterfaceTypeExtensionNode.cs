namespace Ovop.Engine.Language;

/// <summary>An extension of an interface type.</summary>
/// <remarks>
/// <code>
/// InterfaceTypeExtension :
///   extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
/// </code>
/// </remarks>
public sealed class InterfaceTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<FieldDefinitionNode> fields)
    : TypeExtensionNode(SyntaxKind.InterfaceTypeExtension, start, end, name, directives)
{
    /// <summary>The interfaces in document order; empty where there are none.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields in document order; empty where there are none.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
