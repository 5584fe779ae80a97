namespace Ovop.Engine.Types;

/// <summary>A type as a description names it, before the schema is complete.</summary>
public sealed class TypeReference
{
    private readonly string? _text;
    private readonly GraphType? _type;

    private TypeReference(string? text, GraphType? type)
    {
        _text = text;
        _type = type;
    }

    /// <summary>A reference in the schema language, such as <c>[Village!]!</c>.</summary>
    public static TypeReference Parse(string text) => new(text, null);

    /// <summary>A reference to a type that is at hand.</summary>
    public static TypeReference To(GraphType type) => new(null, type);

    /// <summary>The named type that comes with the reference; null where only its name is known.</summary>
    internal NamedType? Introduces => _type?.Named;

    internal GraphType Resolve(Func<string, NamedType> named) => _type ?? Resolve(_text!, named);

    private static GraphType Resolve(string text, Func<string, NamedType> named) => text switch
    {
        [.. var inner, '!'] => new NonNullType(Resolve(inner, named)),
        ['[', .. var inner, ']'] => new ListType(Resolve(inner, named)),
        _ => named(text),
    };
}
