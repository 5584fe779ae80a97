namespace Ovop.Engine.Language;

/// <summary>Anything that may stand at the top of a document.</summary>
/// <remarks><c>Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension</c></remarks>
public abstract class DefinitionNode(SyntaxKind kind, int start, int end)
    : SyntaxNode(kind, start, end);
