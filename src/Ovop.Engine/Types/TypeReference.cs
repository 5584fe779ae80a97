using System.Text;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>A type as a description names it, before the schema is complete.</summary>
public sealed class TypeReference
{
    private readonly TypeNode? _syntax;
    private readonly GraphType? _type;

    private TypeReference(TypeNode? syntax, GraphType? type)
    {
        _syntax = syntax;
        _type = type;
    }

    /// <summary>A reference in the schema language, such as <c>[Village!]!</c>.</summary>
    public static TypeReference Parse(string text) => new(Utf8Parser.ParseType(Encoding.UTF8.GetBytes(text)), null);

    /// <summary>A reference to a type that is at hand.</summary>
    public static TypeReference To(GraphType type) => new(null, type);

    /// <summary>The named type that comes with the reference; null where only its name is known.</summary>
    internal NamedType? Introduces => _type?.NamedType;

    internal GraphType Resolve(Func<string, NamedType> named) => _type ?? Resolve(_syntax!, named);

    private static GraphType Resolve(TypeNode node, Func<string, NamedType> named) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type, named)),
        ListTypeNode list => new ListType(Resolve(list.Type, named)),
        NamedTypeNode name => named(name.Name.Value),
        _ => throw new InvalidOperationException($"No type is written as {node.GetType().Name}."),
    };
}
