namespace Ovop.Engine.Language;

/// <summary>An extension of a schema.</summary>
/// <remarks>
/// <code>
/// SchemaExtension :
///   extend schema Directives[Const]? { RootOperationTypeDefinition+ }
///   extend schema Directives[Const]
/// </code>
/// </remarks>
public sealed class SchemaExtensionNode(
    int start,
    int end,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemExtensionNode(SyntaxKind.SchemaExtension, start, end)
{
    /// <summary>The directives in document order, without variables; empty where there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root types in document order. Operations may repeat.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
