namespace Ovop.Engine.Types;

/// <summary>Describes an interface type.</summary>
public sealed class InterfaceTypeDescriptor : TypeDescriptor<InterfaceTypeDescriptor>
{
    internal List<OutputFieldDescriptor> Fields { get; } = [];

    internal List<string> Interfaces { get; } = [];

    /// <summary>Adds a field.</summary>
    public OutputFieldDescriptor Field(string name)
    {
        var field = new OutputFieldDescriptor(name);
        Fields.Add(field);
        return field;
    }

    /// <summary>Declares that the interface implements another.</summary>
    public InterfaceTypeDescriptor Implements(string interfaceName)
    {
        Interfaces.Add(interfaceName);
        return this;
    }
}
