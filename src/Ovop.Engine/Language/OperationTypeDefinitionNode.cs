namespace Ovop.Engine.Language;

/// <summary>Which type is the root of an operation.</summary>
/// <remarks><c>RootOperationTypeDefinition : OperationType : NamedType</c></remarks>
public sealed class OperationTypeDefinitionNode(int start, int end, OperationKind operation, NamedTypeNode type)
    : SyntaxNode(SyntaxKind.OperationTypeDefinition, start, end)
{
    /// <summary>The operation.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>Its root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
