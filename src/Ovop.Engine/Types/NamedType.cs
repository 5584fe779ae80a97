namespace Ovop.Engine.Types;

/// <summary>A type with a name of its own. Configured once while its schema is built, immutable after.</summary>
public abstract class NamedType : GraphType
{
    private bool _isConfigured;

    // What is asked of each value of a response is known once.
    private protected NamedType()
    {
        IsComposite = this is ObjectType or InterfaceType or UnionType;
        IsLeaf = this is ScalarType or EnumType;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the type means, in Markdown; null where nothing is said.</summary>
    public string? Description { get; private set; }

    /// <summary>The directives applied to the definition, in order.</summary>
    public IReadOnlyList<AppliedDirective> Directives { get; private set; } = [];

    /// <summary>True for the types of the introspection system itself, such as <c>__Type</c>.</summary>
    public bool IsMeta { get; internal set; }

    public override NamedType Named => this;

    /// <summary>True for objects, interfaces and unions (section 2.8).</summary>
    public bool IsComposite { get; }

    /// <summary>True for scalars and enums.</summary>
    public bool IsLeaf { get; }

    /// <summary>
    /// What each value of the type costs in a response. An interface or union costs what its dearest member costs.
    /// </summary>
    public double Weight { get; private set; }

    /// <summary>
    /// The weight of an object of the type where nothing is said. What introspection shows lies in memory and is never
    /// fetched: a tenth.
    /// </summary>
    internal double DefaultWeight => IsMeta ? 0.1 : 1;

    public override string ToString() => Name;

    /// <summary>Step 1 of building: runs the description in code, so that the name is known.</summary>
    internal void Configure()
    {
        if (_isConfigured)
        {
            return;
        }

        _isConfigured = true;
        var descriptor = Describe();
        Name = descriptor.TypeName ?? DefaultName();
        Description = descriptor.TypeDescription;
        Directives = descriptor.TypeDirectives.ToArray();
        Weight = CostDirectives.WeightOf(Directives) ?? (this is ObjectType ? DefaultWeight : 0);
    }

    /// <summary>Step 2 of building: references by name become types, lists are frozen.</summary>
    internal abstract void Complete(TypeReferences types);

    private protected abstract TypeDescriptor Describe();

    // As in HotChocolate: VillageType describes Village.
    private string DefaultName()
    {
        var name = GetType().Name;
        return name.EndsWith("Type", StringComparison.Ordinal) && name.Length > 4 ? name[..^4] : name;
    }
}
