namespace Ovop.Engine.Types;

/// <summary>Describes an object type.</summary>
public sealed class ObjectTypeDescriptor : TypeDescriptor<ObjectTypeDescriptor>
{
    internal List<OutputFieldDescriptor> Fields { get; } = [];

    internal List<string> Interfaces { get; } = [];

    internal Func<object, bool>? IsTypeOfValue { get; private set; }

    /// <summary>Begins a field, or takes up one that was begun under that name.</summary>
    public OutputFieldDescriptor Field(string name)
    {
        var field = Fields.Find(known => known.FieldName == name);
        if (field is null)
        {
            field = new OutputFieldDescriptor(name);
            Fields.Add(field);
        }

        return field;
    }

    /// <summary>Declares that the type implements an interface.</summary>
    public ObjectTypeDescriptor Implements(string interfaceName)
    {
        Interfaces.Add(interfaceName);
        return this;
    }

    /// <summary>Tells values of this type from others where a field returns an abstract type.</summary>
    public ObjectTypeDescriptor IsTypeOf(Func<object, bool> isTypeOf)
    {
        IsTypeOfValue = isTypeOf;
        return this;
    }
}
