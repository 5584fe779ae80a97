namespace Ovop.Engine.Types;

/// <summary>An object type (section 3.6). Derive and override <see cref="Configure(ObjectTypeDescriptor)"/>, or pass the description.</summary>
public class ObjectType(Action<ObjectTypeDescriptor>? configure = null) : NamedType
{
    private ObjectTypeDescriptor _descriptor = null!;
    private FieldTable<OutputField> _fields = FieldTable<OutputField>.Empty;

    public IReadOnlyList<OutputField> Fields => _fields.All;

    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of that name, or null; <c>__typename</c> is not among them.</summary>
    public OutputField? Field(string name) => _fields.Find(name);

    /// <summary>Whether a value returned for an abstract type is of this type; null where the description does not say.</summary>
    internal Func<object, bool>? IsTypeOf => _descriptor.IsTypeOfValue;

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(ObjectTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new ObjectTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal IEnumerable<TypeReference?> References => OutputFieldDescriptor.References(_descriptor.Fields);

    internal override void Complete(TypeReferences types)
    {
        _fields = new(OutputFieldDescriptor.Create(_descriptor.Fields, types, this), field => field.Name);
        Interfaces = _descriptor.Interfaces
            .Select(name => types.Resolve<InterfaceType>(name, Name)).OfType<InterfaceType>().ToArray();
    }
}

/// <summary>Describes an object type.</summary>
public sealed class ObjectTypeDescriptor : TypeDescriptor<ObjectTypeDescriptor>
{
    internal List<OutputFieldDescriptor> Fields { get; } = [];

    internal List<string> Interfaces { get; } = [];

    internal Func<object, bool>? IsTypeOfValue { get; private set; }

    /// <summary>Begins a field, or takes up one that was begun under that name.</summary>
    public OutputFieldDescriptor Field(string name)
    {
        var field = Fields.Find(known => known.FieldName == name);
        if (field is null)
        {
            field = new OutputFieldDescriptor(name);
            Fields.Add(field);
        }

        return field;
    }

    /// <summary>Declares that the type implements an interface.</summary>
    public ObjectTypeDescriptor Implements(string interfaceName)
    {
        Interfaces.Add(interfaceName);
        return this;
    }

    /// <summary>Tells values of this type from others where a field returns an abstract type.</summary>
    public ObjectTypeDescriptor IsTypeOf(Func<object, bool> isTypeOf)
    {
        IsTypeOfValue = isTypeOf;
        return this;
    }
}
