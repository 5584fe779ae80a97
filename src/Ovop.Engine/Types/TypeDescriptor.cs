namespace Ovop.Engine.Types;

/// <summary>What every description of a type in code can say.</summary>
public abstract class TypeDescriptor
{
    internal string? TypeName { get; private protected set; }

    internal string? TypeDescription { get; private protected set; }

    internal List<AppliedDirective> TypeDirectives { get; } = [];
}

/// <summary>The fluent part shared by all type descriptors.</summary>
/// <typeparam name="TSelf">The descriptor itself, so that calls chain.</typeparam>
public abstract class TypeDescriptor<TSelf> : TypeDescriptor
    where TSelf : TypeDescriptor<TSelf>
{
    /// <summary>The name in the schema; without it the class name less the suffix "Type".</summary>
    public TSelf Name(string name)
    {
        TypeName = name;
        return (TSelf)this;
    }

    /// <summary>What the type means, in Markdown.</summary>
    public TSelf Description(string? description)
    {
        TypeDescription = description;
        return (TSelf)this;
    }

    /// <summary>Applies a directive to the definition. Values are coerced ones, in the directive's own terms.</summary>
    public TSelf Directive(string name, params (string Name, object? Value)[] arguments)
    {
        TypeDirectives.Add(new AppliedDirective(name, arguments));
        return (TSelf)this;
    }
}
