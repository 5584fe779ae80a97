namespace Ovop.Engine.Types;

/// <summary>Describes an argument or an input field.</summary>
public sealed class InputFieldDescriptor(string name) : FieldDescriptor<InputFieldDescriptor>(name)
{
    internal bool HasDefault { get; private set; }

    internal object? Default { get; private set; }

    internal object? TagValue { get; private set; }

    /// <summary>
    /// The value where none is given: an enum value by its runtime value, any enumerable for a list, a dictionary by
    /// field name for an input object. Checked when the schema is built.
    /// </summary>
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

    /// <param name="descriptors">In order.</param>
    /// <param name="types">Where their types are known.</param>
    /// <param name="place">Names the place of a field of that name in a fault.</param>
    internal static InputField[] Create(
        IReadOnlyList<InputFieldDescriptor> descriptors, TypeReferences types, Func<string, string> place)
    {
        var fields = new InputField[descriptors.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var here = place(descriptors[i].FieldName);
            var type = types.Resolve(descriptors[i].FieldType, here);
            if (!type.IsInputType && type.Named is not UnknownType)
            {
                types.Fault($"The type of {here} must be Input Type but got: {type}.");
            }

            fields[i] = new InputField(descriptors[i], type, i);
        }

        return fields;
    }
}
