namespace Ovop.Engine.Language;

/// <summary>An extension of a schema or a type.</summary>
/// <remarks><c>TypeSystemExtension : SchemaExtension | TypeExtension</c></remarks>
public abstract class TypeSystemExtensionNode(SyntaxKind kind, int start, int end)
    : DefinitionNode(kind, start, end);
