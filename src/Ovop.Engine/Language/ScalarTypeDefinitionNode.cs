namespace Ovop.Engine.Language;

/// <summary>The definition of a scalar type.</summary>
/// <remarks><c>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</c></remarks>
public sealed class ScalarTypeDefinitionNode(
    int start, int end, StringValueNode? description, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeDefinitionNode(SyntaxKind.ScalarTypeDefinition, start, end, description, name, directives);
