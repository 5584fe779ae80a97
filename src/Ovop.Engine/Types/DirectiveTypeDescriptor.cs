namespace Ovop.Engine.Types;

/// <summary>Describes a directive.</summary>
public sealed class DirectiveTypeDescriptor : TypeDescriptor<DirectiveTypeDescriptor>
{
    internal List<InputFieldDescriptor> Arguments { get; } = [];

    internal bool IsRepeatable { get; private set; }

    internal IReadOnlyList<DirectiveLocation> Locations { get; private set; } = [];

    /// <summary>Where the directive may stand.</summary>
    public DirectiveTypeDescriptor On(params DirectiveLocation[] locations)
    {
        Locations = locations;
        return this;
    }

    /// <summary>It may stand more than once at one place.</summary>
    public DirectiveTypeDescriptor Repeatable()
    {
        IsRepeatable = true;
        return this;
    }

    /// <summary>Adds an argument.</summary>
    public DirectiveTypeDescriptor Argument(string name, Action<InputFieldDescriptor> describe)
    {
        var argument = new InputFieldDescriptor(name);
        describe(argument);
        Arguments.Add(argument);
        return this;
    }
}
