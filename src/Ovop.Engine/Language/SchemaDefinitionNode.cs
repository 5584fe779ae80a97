namespace Ovop.Engine.Language;

/// <summary>The definition of a schema.</summary>
/// <remarks>
/// <code>
/// SchemaDefinition :
///   Description? schema Directives[Const]? { RootOperationTypeDefinition+ }
/// </code>
/// </remarks>
public sealed class SchemaDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemDefinitionNode(SyntaxKind.SchemaDefinition, start, end)
{
    /// <summary>The description, or null where there is none.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root types in document order. Operations may repeat.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
