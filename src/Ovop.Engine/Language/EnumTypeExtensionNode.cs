namespace Ovop.Engine.Language;

/// <summary>An extension of an enum type.</summary>
/// <remarks><c>EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?</c></remarks>
public sealed class EnumTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values)
    : TypeExtensionNode(SyntaxKind.EnumTypeExtension, start, end, name, directives)
{
    /// <summary>The values in document order; empty where there are none.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
