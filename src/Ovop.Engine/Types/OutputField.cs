namespace Ovop.Engine.Types;

/// <summary>A field of an object or interface (section 3.6.1).</summary>
public sealed class OutputField
{
    internal OutputField(OutputFieldDescriptor descriptor, GraphType type, IReadOnlyList<InputField> arguments, NamedType declaringType)
    {
        Name = descriptor.FieldName;
        Description = descriptor.FieldDescription;
        DeprecationReason = descriptor.Deprecation;
        Directives = descriptor.FieldDirectives.ToArray();
        Type = type;
        Arguments = arguments;
        DeclaringType = declaringType;
        Resolver = descriptor.FieldResolver;
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>Null where the field is not deprecated.</summary>
    public string? DeprecationReason { get; }

    public IReadOnlyList<AppliedDirective> Directives { get; }

    public GraphType Type { get; }

    public IReadOnlyList<InputField> Arguments { get; }

    public NamedType DeclaringType { get; }

    /// <summary>How the value comes about; null on an interface's field.</summary>
    public Resolver? Resolver { get; }

    public InputField? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    public override string ToString() => $"{DeclaringType.Name}.{Name}";
}

/// <summary>Describes a field of an object or interface.</summary>
public sealed class OutputFieldDescriptor(string name) : FieldDescriptor<OutputFieldDescriptor>(name)
{
    internal Resolver? FieldResolver { get; private set; }

    internal List<InputFieldDescriptor> Arguments { get; } = [];

    /// <summary>Adds an argument.</summary>
    public OutputFieldDescriptor Argument(string name, Action<InputFieldDescriptor> describe)
    {
        var argument = new InputFieldDescriptor(name);
        describe(argument);
        Arguments.Add(argument);
        return this;
    }

    /// <summary>A value computed from the parent alone, at once.</summary>
    public OutputFieldDescriptor Resolve<TParent>(Func<TParent, object?> value) =>
        ResolveWith(new FieldResolver(context => new ValueTask<object?>(value((TParent)context.Parent!))));

    /// <summary>A value from parent, arguments and services, possibly awaited.</summary>
    public OutputFieldDescriptor Resolve(Func<ResolverContext, ValueTask<object?>> value) =>
        ResolveWith(new FieldResolver(value));

    /// <summary>Any kind of resolver: a batch, a row source, a row field.</summary>
    public OutputFieldDescriptor ResolveWith(Resolver resolver)
    {
        FieldResolver = resolver;
        return this;
    }

    internal static IEnumerable<TypeReference?> References(IEnumerable<OutputFieldDescriptor> fields) =>
        fields.SelectMany(field => InputFieldDescriptor.References(field.Arguments).Prepend(field.FieldType));

    internal static OutputField[] Create(IReadOnlyList<OutputFieldDescriptor> descriptors, TypeReferences types, NamedType declaringType)
    {
        var fields = new List<OutputField>(descriptors.Count);
        foreach (var descriptor in descriptors)
        {
            var place = $"{declaringType.Name}.{descriptor.FieldName}";
            if (types.Resolve(descriptor.FieldType, place) is { } type)
            {
                if (!type.IsOutputType)
                {
                    types.Fault($"{place}: \"{type}\" is not an output type.");
                }

                var arguments = InputFieldDescriptor.Create(descriptor.Arguments, types, place);
                fields.Add(new OutputField(descriptor, type, arguments, declaringType));
            }
        }

        return [.. fields];
    }
}
