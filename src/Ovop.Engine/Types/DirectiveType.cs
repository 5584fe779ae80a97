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
        _arguments = new(InputFieldDescriptor.Create(_descriptor.Arguments, types, $"@{Name}"), argument => argument.Name);
}

/// <summary>Describes a directive.</summary>
public sealed class DirectiveTypeDescriptor : TypeDescriptor<DirectiveTypeDescriptor>
{
    internal List<InputFieldDescriptor> Arguments { get; } = [];

    internal bool IsRepeatable { get; private set; }

    internal IReadOnlyList<DirectiveLocation> Locations { get; private set; } = [];

    /// <summary>Where the directive may stand.</summary>
    public DirectiveTypeDescriptor On(params DirectiveLocation[] locations)
    {
        Locations = locations;
        return this;
    }

    /// <summary>It may stand more than once at one place.</summary>
    public DirectiveTypeDescriptor Repeatable()
    {
        IsRepeatable = true;
        return this;
    }

    /// <summary>Adds an argument.</summary>
    public DirectiveTypeDescriptor Argument(string name, Action<InputFieldDescriptor> describe)
    {
        var argument = new InputFieldDescriptor(name);
        describe(argument);
        Arguments.Add(argument);
        return this;
    }
}
