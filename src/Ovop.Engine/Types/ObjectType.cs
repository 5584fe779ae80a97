namespace Ovop.Engine.Types;

/// <summary>
/// An object type (section 3.6). Derive and override <see cref="Configure(ObjectTypeDescriptor)"/>, or pass the
/// description.
/// </summary>
public class ObjectType(Action<ObjectTypeDescriptor>? configure = null) : NamedType
{
    private ObjectTypeDescriptor _descriptor = null!;
    private FieldTable<OutputField> _fields = FieldTable<OutputField>.Empty;

    public IReadOnlyList<OutputField> Fields => _fields.All;

    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>The field of that name, or null; <c>__typename</c> is not among them.</summary>
    public OutputField? Field(string name) => _fields.Find(name);

    /// <summary>
    /// Whether a value returned for an abstract type is of this type; null where the description does not say.
    /// </summary>
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
        var otherKind = $"Type {Name} must only implement Interface types, it cannot implement";
        Interfaces = _descriptor.Interfaces
            .Select(name => types.Resolve<InterfaceType>(name, Name, otherKind)).OfType<InterfaceType>().ToArray();
    }
}
