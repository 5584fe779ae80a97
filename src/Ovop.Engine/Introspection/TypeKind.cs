namespace Ovop.Engine.Introspection;

/// <summary>The kinds of types (section 4.2.2), runtime values of <c>__TypeKind</c>.</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
