namespace Ovop.Engine.Types;

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

    internal static OutputField[] Create(
        IReadOnlyList<OutputFieldDescriptor> descriptors, TypeReferences types, NamedType declaringType)
    {
        var fields = new OutputField[descriptors.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var descriptor = descriptors[i];
            var place = $"{declaringType.Name}.{descriptor.FieldName}";
            var type = types.Resolve(descriptor.FieldType, place);
            if (!type.IsOutputType)
            {
                types.Fault($"The type of {place} must be Output Type but got: {type}.");
            }

            var arguments = InputFieldDescriptor.Create(
                descriptor.Arguments, types, argument => $"{place}({argument}:)");
            fields[i] = new OutputField(descriptor, type, arguments, declaringType);
        }

        return fields;
    }
}
