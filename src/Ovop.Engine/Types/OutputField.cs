namespace Ovop.Engine.Types;

/// <summary>A field of an object or interface (section 3.6.1).</summary>
public sealed class OutputField
{
    internal OutputField(
        OutputFieldDescriptor descriptor, GraphType type, IReadOnlyList<InputField> arguments, NamedType declaringType)
    {
        Name = descriptor.FieldName;
        Description = descriptor.FieldDescription;
        DeprecationReason = descriptor.Deprecation;
        Directives = descriptor.FieldDirectives.ToArray();
        Type = type;
        Arguments = arguments;
        DeclaringType = declaringType;
        Resolver = descriptor.FieldResolver;
        Weight = CostDirectives.WeightOf(Directives) ?? (type.Named.IsLeaf ? 0 : type.Named.DefaultWeight);
        ListSize = CostDirectives.ListSizeOf(Directives);
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>Null where the field is not deprecated.</summary>
    public string? DeprecationReason { get; }

    public IReadOnlyList<AppliedDirective> Directives { get; }

    public GraphType Type { get; }

    public IReadOnlyList<InputField> Arguments { get; }

    public NamedType DeclaringType { get; }

    /// <summary>How the value comes about; null on an interface's field.</summary>
    public Resolver? Resolver { get; }

    /// <summary>What it costs to resolve the field once, its arguments aside.</summary>
    public double Weight { get; }

    /// <summary>How many items its list has at most; null where nothing is said.</summary>
    public ListSize? ListSize { get; }

    public InputField? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    public override string ToString() => $"{DeclaringType.Name}.{Name}";
}
