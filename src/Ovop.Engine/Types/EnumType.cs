using System.Collections.Frozen;

namespace Ovop.Engine.Types;

/// <summary>An enum type (section 3.9). Each value has a name on the wire and a runtime value that resolvers see.</summary>
public class EnumType(Action<EnumTypeDescriptor>? configure = null) : NamedType
{
    private EnumTypeDescriptor _descriptor = null!;
    private FrozenDictionary<string, EnumValue> _byName = FrozenDictionary<string, EnumValue>.Empty;
    private FrozenDictionary<object, EnumValue> _byValue = FrozenDictionary<object, EnumValue>.Empty;

    public IReadOnlyList<EnumValue> Values { get; private set; } = [];

    /// <summary>The value of that name, or null.</summary>
    public EnumValue? Value(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The value with that runtime value, or null.</summary>
    public EnumValue? ValueOf(object runtimeValue) => _byValue.GetValueOrDefault(runtimeValue);

    /// <summary>Describes the type; called once, when the schema is built.</summary>
    protected virtual void Configure(EnumTypeDescriptor descriptor) => configure?.Invoke(descriptor);

    private protected override TypeDescriptor Describe()
    {
        _descriptor = new EnumTypeDescriptor();
        Configure(_descriptor);
        return _descriptor;
    }

    internal override void Complete(TypeReferences types)
    {
        Values = _descriptor.Values.Select(value => value.Create()).ToArray();
        _byName = Values.DistinctBy(value => value.Name).ToFrozenDictionary(value => value.Name, StringComparer.Ordinal);
        _byValue = Values.DistinctBy(value => value.Value).ToFrozenDictionary(value => value.Value);
    }
}

/// <summary>One value of an enum type.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Value">What resolvers see and return; the name itself where nothing else is described.</param>
/// <param name="Description">What the value means; null where nothing is said.</param>
/// <param name="DeprecationReason">Null where the value is not deprecated.</param>
/// <param name="Directives">The directives applied to the value.</param>
public sealed record EnumValue(
    string Name, object Value, string? Description, string? DeprecationReason, IReadOnlyList<AppliedDirective> Directives);

/// <summary>Describes an enum type.</summary>
public sealed class EnumTypeDescriptor : TypeDescriptor<EnumTypeDescriptor>
{
    internal List<EnumValueDescriptor> Values { get; } = [];

    /// <summary>Adds a value.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="runtimeValue">What resolvers see; null: the name.</param>
    public EnumValueDescriptor Value(string name, object? runtimeValue = null)
    {
        var value = new EnumValueDescriptor(name, runtimeValue ?? name);
        Values.Add(value);
        return value;
    }
}

/// <summary>Describes one value of an enum type.</summary>
public sealed class EnumValueDescriptor(string name, object runtimeValue)
{
    private readonly List<AppliedDirective> _directives = [];
    private string? _description;
    private string? _deprecation;

    /// <summary>What the value means, in Markdown.</summary>
    public EnumValueDescriptor Description(string? description)
    {
        _description = description;
        return this;
    }

    /// <summary>Marks the value as deprecated; the reason says what to use instead.</summary>
    public EnumValueDescriptor Deprecated(string reason)
    {
        _deprecation = reason;
        return this;
    }

    /// <summary>Applies a directive to the value.</summary>
    public EnumValueDescriptor Directive(string directiveName, params (string Name, object? Value)[] arguments)
    {
        _directives.Add(new AppliedDirective(directiveName, arguments));
        return this;
    }

    internal EnumValue Create() => new(name, runtimeValue, _description, _deprecation, [.. _directives]);
}
