namespace Ovop.Engine.Language;

/// <summary>An extension of a scalar type.</summary>
/// <remarks><c>ScalarTypeExtension : extend scalar Name Directives[Const]</c></remarks>
public sealed class ScalarTypeExtensionNode(int start, int end, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeExtensionNode(SyntaxKind.ScalarTypeExtension, start, end, name, directives);
