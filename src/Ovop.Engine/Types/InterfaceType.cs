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
        var otherKind = $"Type {Name} must only implement Interface types, it cannot implement";
        Interfaces = _descriptor.Interfaces
            .Select(name => types.Resolve<InterfaceType>(name, Name, otherKind)).OfType<InterfaceType>().ToArray();
    }
}
