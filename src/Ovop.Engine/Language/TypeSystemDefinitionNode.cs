namespace Ovop.Engine.Language;

/// <summary>A definition of a schema, a type or a directive.</summary>
/// <remarks><c>TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition</c></remarks>
public abstract class TypeSystemDefinitionNode(SyntaxKind kind, int start, int end)
    : DefinitionNode(kind, start, end);
