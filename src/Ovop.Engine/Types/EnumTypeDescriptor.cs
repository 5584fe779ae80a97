namespace Ovop.Engine.Types;

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
