namespace Ovop.Engine.Types;

/// <summary>An input object type (section 3.10). Coerced values are <see cref="InputValues"/>.</summary>
public class InputObjectType(Action<InputObjectTypeDescriptor>? configure = null) : NamedType
{
    private InputObjectTypeDescriptor _descriptor = null!;
    private FieldTable<InputField> _fields = FieldTable<InputField>.Empty;

    public IReadOnlyList<InputField> Fields => _fields.All;

    /// <summary>True where exactly one field must be given, and not null (section 3.10.1, <c>@oneOf</c>).</summary>
    public bool IsOneOf => _descriptor.IsOneOf;

    /// <summary>The field of that name, or null.</summary>
    public InputField? Field(string name) => _fields.Find(name);

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(InputObjectTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new InputObjectTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal IEnumerable<TypeReference?> References => InputFieldDescriptor.References(_descriptor.Fields);

    internal override void Complete(TypeReferences types) =>
        _fields = new(
            InputFieldDescriptor.Create(_descriptor.Fields, types, field => $"{Name}.{field}"), field => field.Name);
}
