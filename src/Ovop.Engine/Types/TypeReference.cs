using Ovop.Engine.Language;

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

    /// <summary>The type itself, once all are known by name.</summary>
    /// <exception cref="Text.GraphQLException">The text is no reference to a type.</exception>
    internal GraphType? Resolve(Func<string, NamedType?> named) =>
        _type ?? GraphType.From(Utf8Parser.ParseType(_text!), named);

    public override string ToString() => _text ?? _type!.ToString()!;
}
