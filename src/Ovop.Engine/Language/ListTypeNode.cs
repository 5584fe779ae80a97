namespace Ovop.Engine.Language;

/// <summary>A list of a type.</summary>
/// <remarks><c>ListType : [ Type ]</c></remarks>
public sealed class ListTypeNode(int start, int end, TypeNode type)
    : TypeNode(SyntaxKind.ListType, start, end)
{
    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
