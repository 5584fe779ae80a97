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
    private Schema? _schema;

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

    /// <summary>Adds a type of the introspection system, whose name begins with two underscores (section 4).</summary>
    internal SchemaBuilder AddMetaType(NamedType type)
    {
        type.IsMeta = true;
        return AddType(type);
    }

    /// <summary>Adds a field to the root of queries that is not listed among its fields (section 4).</summary>
    internal SchemaBuilder AddMetaField(OutputFieldDescriptor field)
    {
        _metaFields.Add(field);
        return this;
    }

    /// <summary>The schema, for resolvers that are described before it exists and called after.</summary>
    internal Schema BuiltSchema() => _schema ?? throw new InvalidOperationException("The schema is not built yet.");

    /// <summary>
    /// Completes the schema. 1. Finds all types and directives by name. 2. Resolves the references between them.
    /// 3. Coerces defaults. 4. Checks what section 3 demands.
    /// </summary>
    /// <exception cref="SchemaException">Anything is wrong with it; lists every fault.</exception>
    public Schema Create()
    {
        if (_schema is not null)
        {
            throw new InvalidOperationException("A builder makes one schema: types belong to one.");
        }

        // 1.
        var faults = new List<string>();
        DirectiveType[] directives = [.. BuiltInDirectives.Create(), .. _directives];
        foreach (var directive in directives)
        {
            directive.Configure();
        }

        var types = TypeDiscovery.Find([.. _types, .. BuiltInScalars.Create()], directives, _metaFields, faults);
        if (_query is null)
        {
            faults.Add("Query root type must be provided.");
            _query = new ObjectType();
        }

        // 2.
        var references = new TypeReferences(types, faults);
        foreach (var type in types.Values)
        {
            type.Complete(references);
        }

        foreach (var directive in directives)
        {
            directive.Complete(references);
        }

        var typename = new OutputFieldDescriptor("__typename").Type("String!")
            .Description("The name of the current Object type at runtime.");
        var schema = new Schema(new SchemaParts(
            _description,
            _query,
            _mutation,
            _subscription,
            OutputFieldDescriptor.Create([typename], references, _query)[0],
            OutputFieldDescriptor.Create(_metaFields, references, _query),

            // A built-in scalar that nothing refers to is no part of the schema (section 3.5).
            types.Values.Where(type => !BuiltInScalars.Includes(type.Name) || references.IsUsed(type)).ToArray(),
            directives));

        // 3.
        new DefaultValues(faults).Complete(InputPlaces.Of(schema).ToArray());

        // 4.
        faults.AddRange(SchemaValidation.Faults(schema));
        return faults.Count == 0 ? _schema = schema : throw new SchemaException(faults);
    }
}
