namespace Ovop.Engine.Types;

/// <summary>A union of object types (section 3.8).</summary>
public class UnionType(Action<UnionTypeDescriptor>? configure = null) : NamedType
{
    private UnionTypeDescriptor _descriptor = null!;

    /// <summary>The members, in order of description.</summary>
    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(UnionTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new UnionTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal override void Complete(TypeReferences types) =>
        Types = _descriptor.Members.Select(name => types.Resolve<ObjectType>(name, Name)).OfType<ObjectType>().ToArray();
}

/// <summary>Describes a union type.</summary>
public sealed class UnionTypeDescriptor : TypeDescriptor<UnionTypeDescriptor>
{
    internal List<string> Members { get; } = [];

    /// <summary>Adds a member by name.</summary>
    public UnionTypeDescriptor Type(string objectName)
    {
        Members.Add(objectName);
        return this;
    }
}
