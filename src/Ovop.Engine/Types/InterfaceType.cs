namespace Ovop.Engine.Types;

/// <summary>An interface type (section 3.7).</summary>
public class InterfaceType(Action<InterfaceTypeDescriptor>? configure = null) : NamedType
{
    private InterfaceTypeDescriptor _descriptor = null!;
    private FieldTable<OutputField> _fields = FieldTable<OutputField>.Empty;

    public IReadOnlyList<OutputField> Fields => _fields.All;

    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of that name, or null; <c>__typename</c> is not among them.</summary>
    public OutputField? Field(string name) => _fields.Find(name);

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(InterfaceTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new InterfaceTypeDescriptor();
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

/// <summary>Describes an interface type.</summary>
public sealed class InterfaceTypeDescriptor : TypeDescriptor<InterfaceTypeDescriptor>
{
    internal List<OutputFieldDescriptor> Fields { get; } = [];

    internal List<string> Interfaces { get; } = [];

    /// <summary>Adds a field.</summary>
    public OutputFieldDescriptor Field(string name)
    {
        var field = new OutputFieldDescriptor(name);
        Fields.Add(field);
        return field;
    }

    /// <summary>Declares that the interface implements another.</summary>
    public InterfaceTypeDescriptor Implements(string interfaceName)
    {
        Interfaces.Add(interfaceName);
        return this;
    }
}
