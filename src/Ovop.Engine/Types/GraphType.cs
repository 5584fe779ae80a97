namespace Ovop.Engine.Types;

/// <summary>A type as it may stand behind a field or argument: a named type, or a list or non-null wrapper around one.</summary>
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
}

/// <summary>A list of another type (section 3.11).</summary>
public sealed class ListType(GraphType ofType) : GraphType
{
    /// <summary>The type of the items.</summary>
    public GraphType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}

/// <summary>A type of which null is not a value (section 3.12).</summary>
public sealed class NonNullType(GraphType ofType) : GraphType
{
    /// <summary>The nullable type within; never itself non-null.</summary>
    public GraphType OfType { get; } = ofType is NonNullType
        ? throw new ArgumentException($"'{ofType}' is non-null already.", nameof(ofType))
        : ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"{OfType}!";
}
