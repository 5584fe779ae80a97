namespace Ovop.Engine.Language;

/// <summary>A type without null.</summary>
/// <remarks><c>NonNullType : NamedType ! | ListType !</c></remarks>
public sealed class NonNullTypeNode(int start, int end, TypeNode type)
    : TypeNode(SyntaxKind.NonNullType, start, end)
{
    /// <summary>The nullable type; never itself a NonNullTypeNode when parsed.</summary>
    public TypeNode Type { get; } = type;
}
