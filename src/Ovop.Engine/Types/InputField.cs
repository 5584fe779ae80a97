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

    /// <summary>The coerced default; null both for "no default" and for the default null (see <see cref="HasDefaultValue"/>).</summary>
    public object? DefaultValue { get; }

    /// <summary>Required: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefaultValue;

    /// <summary>What the describing code tied to this field, for the code that reads its values; the engine does not look at it.</summary>
    public object? Tag { get; }

    public override string ToString() => Name;
}

/// <summary>Describes an argument or an input field.</summary>
public sealed class InputFieldDescriptor(string name) : FieldDescriptor<InputFieldDescriptor>(name)
{
    internal bool HasDefault { get; private set; }

    internal object? Default { get; private set; }

    internal object? TagValue { get; private set; }

    /// <summary>The value where none is given, as a coerced value (an enum value by its runtime value).</summary>
    public InputFieldDescriptor DefaultValue(object? value)
    {
        HasDefault = true;
        Default = value;
        return this;
    }

    /// <summary>Ties an object to the field for the code that reads its values.</summary>
    public InputFieldDescriptor Tag(object tag)
    {
        TagValue = tag;
        return this;
    }

    internal static IEnumerable<TypeReference?> References(IEnumerable<InputFieldDescriptor> fields) =>
        fields.Select(field => field.FieldType);

    internal static InputField[] Create(IReadOnlyList<InputFieldDescriptor> descriptors, TypeReferences types, string place)
    {
        var fields = new List<InputField>(descriptors.Count);
        foreach (var descriptor in descriptors)
        {
            var here = $"{place}.{descriptor.FieldName}";
            if (types.Resolve(descriptor.FieldType, here) is { } type)
            {
                if (!type.IsInputType)
                {
                    types.Fault($"{here}: \"{type}\" is not an input type.");
                }

                fields.Add(new InputField(descriptor, type, fields.Count));
            }
        }

        return [.. fields];
    }
}
