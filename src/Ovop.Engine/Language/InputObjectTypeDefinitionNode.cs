namespace Ovop.Engine.Language;

/// <summary>The definition of an input object type.</summary>
/// <remarks>
/// <code>
/// InputObjectTypeDefinition :
///   Description? input Name Directives[Const]? InputFieldsDefinition?
/// </code>
/// </remarks>
public sealed class InputObjectTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(SyntaxKind.InputObjectTypeDefinition, start, end, description, name, directives)
{
    /// <summary>The fields in document order; empty where there are none.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
