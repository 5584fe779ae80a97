namespace Ovop.Engine.Types;

/// <summary>A directive's definition (section 3.13).</summary>
public class DirectiveType(Action<DirectiveTypeDescriptor>? configure = null)
{
    private DirectiveTypeDescriptor _descriptor = null!;
    private FieldTable<InputField> _arguments = FieldTable<InputField>.Empty;

    public string Name => _descriptor.TypeName ?? "";

    public string? Description => _descriptor.TypeDescription;

    public bool IsRepeatable => _descriptor.IsRepeatable;

    public IReadOnlyList<DirectiveLocation> Locations => _descriptor.Locations;

    public IReadOnlyList<InputField> Arguments => _arguments.All;

    /// <summary>The argument of that name, or null.</summary>
    public InputField? Argument(string name) => _arguments.Find(name);

    public override string ToString() => $"@{Name}";

    /// <summary>Describes the directive; called once, when the schema is built.</summary>
    protected virtual void Configure(DirectiveTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    internal void Configure()
    {
        _descriptor = new DirectiveTypeDescriptor();
        Configure(_descriptor);
    }

    internal IEnumerable<TypeReference?> References => InputFieldDescriptor.References(_descriptor.Arguments);

    internal void Complete(TypeReferences types) =>
        _arguments = new(
            InputFieldDescriptor.Create(_descriptor.Arguments, types, argument => $"@{Name}({argument}:)"),
            argument => argument.Name);
}
