namespace Ovop.Engine.Types;

/// <summary>An argument of a field or directive, or a field of an input object (sections 3.6.1 and 3.10).</summary>
public sealed class InputField
{
    internal InputField(InputFieldDescriptor descriptor, GraphType type, int index)
    {
        Name = descriptor.FieldName;
        Description = descriptor.FieldDescription;
        DeprecationReason = descriptor.Deprecation;
        Directives = descriptor.FieldDirectives.ToArray();
        Type = type;
        Index = index;
        HasDefaultValue = descriptor.HasDefault;
        DefaultValue = descriptor.Default;
        Tag = descriptor.TagValue;
        Weight = CostDirectives.WeightOf(Directives) ?? (type.Named is InputObjectType ? 1 : 0);
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>Null where the field is not deprecated.</summary>
    public string? DeprecationReason { get; }

    public IReadOnlyList<AppliedDirective> Directives { get; }

    public GraphType Type { get; }

    /// <summary>The place among its siblings; values are kept by it (<see cref="InputValues"/>).</summary>
    public int Index { get; }

    public bool HasDefaultValue { get; }

    /// <summary>
    /// The coerced default; null both for "no default" and for the default null (see <see cref="HasDefaultValue"/>).
    /// </summary>
    public object? DefaultValue { get; internal set; }

    /// <summary>Required: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefaultValue;

    /// <summary>
    /// What the describing code tied to this field, for the code that reads its values; the engine does not look at it.
    /// </summary>
    public object? Tag { get; }

    /// <summary>What a value that is given here costs, what is within it aside.</summary>
    public double Weight { get; }

    public override string ToString() => Name;
}
