namespace Ovop.Engine.Language;

/// <summary>A reference to a type.</summary>
/// <remarks><c>Type : NamedType | ListType | NonNullType</c></remarks>
public abstract class TypeNode(SyntaxKind kind, int start, int end)
    : SyntaxNode(kind, start, end);
