namespace Ovop.Engine.Language;

/// <summary>The definition of an enum type.</summary>
/// <remarks><c>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</c></remarks>
public sealed class EnumTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(SyntaxKind.EnumTypeDefinition, start, end, description, name, directives)
{
    /// <summary>The values in document order; empty where there are none.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
