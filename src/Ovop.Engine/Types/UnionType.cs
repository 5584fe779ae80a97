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

    internal override void Complete(TypeReferences types)
    {
        var otherKind = $"Union type {Name} can only include Object types, it cannot include";
        Types = _descriptor.Members
            .Select(name => types.Resolve<ObjectType>(name, Name, otherKind)).OfType<ObjectType>().ToArray();
    }
}
