namespace Ovop.Engine.Language;

/// <summary>An extension of a type.</summary>
/// <remarks>
/// <code>
/// TypeExtension :
///   ScalarTypeExtension
///   ObjectTypeExtension
///   InterfaceTypeExtension
///   UnionTypeExtension
///   EnumTypeExtension
///   InputObjectTypeExtension
/// </code>
/// </remarks>
public abstract class TypeExtensionNode(
    SyntaxKind kind, int start, int end, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeSystemExtensionNode(kind, start, end)
{
    /// <summary>The name of the extended type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
