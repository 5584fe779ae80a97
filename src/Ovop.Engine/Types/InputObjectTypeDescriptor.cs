namespace Ovop.Engine.Types;

/// <summary>Describes an input object type.</summary>
public sealed class InputObjectTypeDescriptor : TypeDescriptor<InputObjectTypeDescriptor>
{
    internal List<InputFieldDescriptor> Fields { get; } = [];

    internal bool IsOneOf { get; private set; }

    /// <summary>Adds a field.</summary>
    public InputFieldDescriptor Field(string name)
    {
        var field = new InputFieldDescriptor(name);
        Fields.Add(field);
        return field;
    }

    /// <summary>Exactly one of the fields must be given, and not null.</summary>
    public InputObjectTypeDescriptor OneOf()
    {
        IsOneOf = true;
        return this;
    }
}
