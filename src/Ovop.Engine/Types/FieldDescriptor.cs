namespace Ovop.Engine.Types;

/// <summary>What fields, arguments and input fields have in common while they are described.</summary>
/// <typeparam name="TSelf">The descriptor itself, so that calls chain.</typeparam>
public abstract class FieldDescriptor<TSelf>(string name)
    where TSelf : FieldDescriptor<TSelf>
{
    internal string FieldName { get; private set; } = name;

    internal string? FieldDescription { get; private set; }

    internal string? Deprecation { get; private set; }

    internal TypeReference? FieldType { get; private set; }

    internal List<AppliedDirective> FieldDirectives { get; } = [];

    /// <summary>Another name than the one the field was begun with.</summary>
    public TSelf Name(string name)
    {
        FieldName = name;
        return (TSelf)this;
    }

    /// <summary>What the field means, in Markdown.</summary>
    public TSelf Description(string? description)
    {
        FieldDescription = description;
        return (TSelf)this;
    }

    /// <summary>The type, as the schema language writes it: <c>[Village!]!</c>.</summary>
    public TSelf Type(string type)
    {
        FieldType = TypeReference.Parse(type);
        return (TSelf)this;
    }

    /// <summary>The type, given as an object; it becomes part of the schema with the field.</summary>
    public TSelf Type(GraphType type)
    {
        FieldType = TypeReference.To(type);
        return (TSelf)this;
    }

    /// <summary>Marks the field as deprecated; the reason says what to use instead.</summary>
    public TSelf Deprecated(string reason)
    {
        Deprecation = reason;
        return (TSelf)this;
    }

    /// <summary>Applies a directive to the definition.</summary>
    public TSelf Directive(string name, params (string Name, object? Value)[] arguments)
    {
        FieldDirectives.Add(new AppliedDirective(name, arguments));
        return (TSelf)this;
    }
}
