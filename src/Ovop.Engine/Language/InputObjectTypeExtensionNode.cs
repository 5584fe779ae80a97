namespace Ovop.Engine.Language;

/// <summary>An extension of an input object type.</summary>
/// <remarks><c>InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?</c></remarks>
public sealed class InputObjectTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields)
    : TypeExtensionNode(SyntaxKind.InputObjectTypeExtension, start, end, name, directives)
{
    /// <summary>The fields in document order; empty where there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
