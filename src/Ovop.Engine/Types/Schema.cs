using System.Collections.Frozen;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>
/// A complete, immutable schema (section 3.3), shared by all requests. Made by <see cref="SchemaBuilder"/>.
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveType> _directives;
    private readonly FrozenDictionary<NamedType, MemberTypes> _possibleTypes;
    private readonly FieldTable<OutputField> _metaFields;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        QueryType = parts.QueryType;
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        Types = parts.Types;
        Directives = parts.Directives;
        TypenameField = parts.TypenameField;
        _metaFields = new(parts.MetaFields, field => field.Name);
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = Directives.DistinctBy(directive => directive.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
        _possibleTypes = Types.Where(type => type is InterfaceType or UnionType)
            .ToFrozenDictionary(type => type, type => new MemberTypes(Members(type)));
    }

    public string? Description { get; }

    public ObjectType QueryType { get; }

    /// <summary>Null where the schema has no mutations.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Null where the schema has no subscriptions.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, in a stable order.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    public IReadOnlyList<DirectiveType> Directives { get; }

    /// <summary><c>__typename: String!</c>, on every composite type (section 4.1).</summary>
    public OutputField TypenameField { get; }

    /// <summary><c>__schema</c> and <c>__type</c>, where the schema has introspection.</summary>
    internal IReadOnlyList<OutputField> MetaFields => _metaFields.All;

    /// <summary>The type of that name, or null.</summary>
    public NamedType? Type(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a document refers to; null where the schema has none of that name.</summary>
    public GraphType? Type(TypeNode reference) => GraphType.From(reference, Type);

    /// <summary>The directive of that name, or null.</summary>
    public DirectiveType? Directive(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The field of a composite type, meta fields included; null where there is none.</summary>
    public OutputField? Field(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return name == "__typename" ? TypenameField
                : ReferenceEquals(parent, QueryType) ? _metaFields.Find(name) : null;
        }

        return parent switch
        {
            ObjectType objectType => objectType.Field(name),
            InterfaceType interfaceType => interfaceType.Field(name),
            _ => null,
        };
    }

    /// <summary>
    /// The object types that a value of a composite type may have (section 5.5.2.3, GetPossibleTypes), in a stable
    /// order; none for other types.
    /// </summary>
    public IReadOnlyCollection<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType objectType ? [objectType]
        : _possibleTypes.TryGetValue(type, out var possible) ? possible.InOrder : [];

    /// <summary>Whether a value of an abstract type may be of an object type.</summary>
    public bool IsPossibleType(NamedType type, ObjectType objectType) => ReferenceEquals(type, objectType)
        || (_possibleTypes.TryGetValue(type, out var possible) && possible.Contains(objectType));

    /// <summary>
    /// Whether every value of one type is a value of the other (section 3.6.1, IsValidImplementationFieldType).
    /// </summary>
    public bool IsSubType(GraphType maybeSubType, GraphType superType) => (maybeSubType, superType) switch
    {
        (NonNullType sub, NonNullType super) => IsSubType(sub.OfType, super.OfType),
        (NonNullType sub, _) => IsSubType(sub.OfType, superType),
        (_, NonNullType) => false,
        (ListType sub, ListType super) => IsSubType(sub.OfType, super.OfType),
        (ListType, _) or (_, ListType) => false,
        (ObjectType sub, NamedType super) => IsPossibleType(super, sub),
        (InterfaceType sub, InterfaceType super) => ReferenceEquals(sub, super) || sub.Interfaces.Contains(super),
        _ => ReferenceEquals(maybeSubType, superType),
    };

    private IEnumerable<ObjectType> Members(NamedType type) => type switch
    {
        UnionType union => union.Types,
        InterfaceType interfaceType => Types.OfType<ObjectType>().Where(one => one.Interfaces.Contains(interfaceType)),
        _ => [],
    };

    private sealed class MemberTypes(IEnumerable<ObjectType> types)
    {
        private readonly FrozenSet<ObjectType> _set = types.ToFrozenSet();

        public ObjectType[] InOrder { get; } = types.Distinct().ToArray();

        public bool Contains(ObjectType type) => _set.Contains(type);
    }
}
