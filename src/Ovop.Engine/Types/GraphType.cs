using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>
/// A type as it may stand behind a field or argument: a named type, or a list or non-null wrapper around one.
/// </summary>
/// <remarks>GraphQL specification, section 3.4 (Types).</remarks>
public abstract class GraphType
{
    /// <summary>The named type under all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>True where null is not a value of this type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>This type without an outer non-null wrapper.</summary>
    public GraphType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>True for scalars, enums, input objects and wrappers around them (section 3.4.2, IsInputType).</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True for all but input objects (section 3.4.2, IsOutputType).</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>The type that a syntax node refers to; null where its name means none.</summary>
    internal static GraphType? From(TypeNode reference, Func<string, NamedType?> named) => reference switch
    {
        NonNullTypeNode nonNull => From(nonNull.Type, named) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => From(list.Type, named) is { } type ? new ListType(type) : null,
        NamedTypeNode name => named(name.Name.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(reference), reference.Kind, "There is no such reference."),
    };

    /// <summary>Whether it is the same type, wrapped in the same way; wrappers are no more than that.</summary>
    public bool IsSameAs(GraphType other) => (this, other) switch
    {
        (NonNullType mine, NonNullType theirs) => mine.OfType.IsSameAs(theirs.OfType),
        (ListType mine, ListType theirs) => mine.OfType.IsSameAs(theirs.OfType),
        _ => ReferenceEquals(this, other),
    };
}
