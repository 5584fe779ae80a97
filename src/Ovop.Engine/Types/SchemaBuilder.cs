namespace Ovop.Engine.Types;

/// <summary>Builds a schema from types described in code, and lists all faults when it cannot.</summary>
/// <example><c>SchemaBuilder.New().AddQueryType(new QueryType()).AddType(new VillageType()).Create()</c></example>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveType> _directives = [];
    private readonly List<OutputFieldDescriptor> _metaFields = [];
    private ObjectType? _query;
    private ObjectType? _mutation;
    private ObjectType? _subscription;
    private string? _description;

    private SchemaBuilder()
    {
    }

    public static SchemaBuilder New() => new();

    /// <summary>What the schema is for, in Markdown.</summary>
    public SchemaBuilder Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>The root of queries.</summary>
    public SchemaBuilder AddQueryType(ObjectType type)
    {
        _query = type;
        return AddType(type);
    }

    /// <summary>The root of mutations.</summary>
    public SchemaBuilder AddMutationType(ObjectType type)
    {
        _mutation = type;
        return AddType(type);
    }

    /// <summary>The root of subscriptions.</summary>
    public SchemaBuilder AddSubscriptionType(ObjectType type)
    {
        _subscription = type;
        return AddType(type);
    }

    /// <summary>Adds a type; one that is reached only through an interface or union must be added.</summary>
    public SchemaBuilder AddType(NamedType type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>Adds a directive to those of the specification.</summary>
    public SchemaBuilder AddDirectiveType(DirectiveType directive)
    {
        _directives.Add(directive);
        return this;
    }

    /// <summary>Adds a field to the root of queries that is not listed among its fields (section 4, introspection).</summary>
    internal SchemaBuilder AddMetaField(OutputFieldDescriptor field)
    {
        _metaFields.Add(field);
        return this;
    }

    /// <summary>Completes the schema.</summary>
    /// <exception cref="SchemaException">Anything is wrong with it; lists every fault.</exception>
    public Schema Create()
    {
        var faults = new List<string>();
        DirectiveType[] directives = [.. BuiltInDirectives.Create(), .. _directives];
        foreach (var directive in directives)
        {
            directive.Configure();
        }

        var types = Discover(directives, faults);
        var references = new TypeReferences(types, faults);
        foreach (var type in types.Values)
        {
            type.Complete(references);
        }

        foreach (var directive in directives)
        {
            directive.Complete(references);
        }

        if (_query is null)
        {
            throw new SchemaException([.. faults, "Query root type must be provided."]);
        }

        var typename = new OutputFieldDescriptor("__typename").Type("String!")
            .Description("The name of the current Object type at runtime.");
        var schema = new Schema(new SchemaParts(
            _description, _query, _mutation, _subscription, [.. types.Values], directives,
            OutputFieldDescriptor.Create([typename], references, _query)[0],
            OutputFieldDescriptor.Create(_metaFields, references, _query)));
        faults.AddRange(SchemaValidation.Faults(schema));
        return faults.Count == 0 ? schema : throw new SchemaException(faults);
    }

    /// <summary>All types by name: those added, those that come with a field, and the scalars that are used.</summary>
    private SortedDictionary<string, NamedType> Discover(IReadOnlyList<DirectiveType> directives, List<string> faults)
    {
        var found = new SortedDictionary<string, NamedType>(StringComparer.Ordinal);
        var waiting = new Queue<NamedType>([.. _types, .. BuiltInScalars.Create()]);
        foreach (var reference in directives.SelectMany(directive => directive.References).OfType<TypeReference>())
        {
            Enqueue(waiting, reference);
        }

        while (waiting.TryDequeue(out var type))
        {
            type.Configure();
            if (!found.TryAdd(type.Name, type))
            {
                if (!ReferenceEquals(found[type.Name], type))
                {
                    faults.Add($"There can be only one type named \"{type.Name}\".");
                }

                continue;
            }

            foreach (var reference in ReferencesOf(type).OfType<TypeReference>())
            {
                Enqueue(waiting, reference);
            }
        }

        return found;
    }

    private static void Enqueue(Queue<NamedType> waiting, TypeReference reference)
    {
        if (reference.Introduces is { } type)
        {
            waiting.Enqueue(type);
        }
    }

    private static IEnumerable<TypeReference?> ReferencesOf(NamedType type) => type switch
    {
        ObjectType objectType => objectType.References,
        InterfaceType interfaceType => interfaceType.References,
        InputObjectType input => input.References,
        _ => [],
    };
}
