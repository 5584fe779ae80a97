using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>Coerces the literal of an input object (section 3.10, Input Coercion).</summary>
internal static class InputObjectLiteral
{
    /// <summary>
    /// 1. Coerces what is written. 2. Takes the defaults of what is not. 3. For <c>@oneOf</c>, demands one value.
    /// </summary>
    /// <exception cref="CoercionException">The literal is not a value of the type.</exception>
    public static InputValues Coerce(
        InputObjectType type, ObjectValueNode literal, VariableScope? variables, out bool hasSlots)
    {
        hasSlots = false;
        var values = new object?[type.Fields.Count];
        Array.Fill(values, InputValues.Absent);

        // 1.
        foreach (var node in literal.Fields)
        {
            var field = type.Field(node.Name.Value)
                ?? throw new CoercionException(InputObjectErrors.UnknownField(type, node.Name.Value));
            values[field.Index] = CoerceField(type, field, node.Value, variables, out var fieldHasSlots);
            hasSlots |= fieldHasSlots;
        }

        // 2.
        foreach (var field in type.Fields)
        {
            if (ReferenceEquals(values[field.Index], InputValues.Absent))
            {
                values[field.Index] = Omitted(type, field);
            }
        }

        // 3.
        if (type.IsOneOf)
        {
            CheckOneOf(type, literal, values);
        }

        return new InputValues(type.Fields, values, hasSlots);
    }

    private static object? CoerceField(
        InputObjectType type, InputField field, ValueNode value, VariableScope? variables, out bool hasSlots)
    {
        // The one value of a oneOf object is never null, though the type of its field says that it may be.
        var place = type.IsOneOf && value is VariableNode ? new NonNullType(field.Type) : field.Type;
        return LiteralCoercion.Coerce(
            place, value, variables, field.HasDefaultValue, field.DefaultValue, out hasSlots);
    }

    private static object? Omitted(InputObjectType type, InputField field)
    {
        if (field.IsRequired)
        {
            throw new CoercionException(
                $"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        return field.HasDefaultValue ? field.DefaultValue : InputValues.Absent;
    }

    private static void CheckOneOf(InputObjectType type, ObjectValueNode literal, object?[] values)
    {
        if (literal.Fields.DistinctBy(field => field.Name.Value, StringComparer.Ordinal).Count() != 1)
        {
            throw new CoercionException($"OneOf Input Object \"{type.Name}\" must specify exactly one key.");
        }

        var name = literal.Fields[0].Name.Value;
        if (values[type.Field(name)!.Index] is null)
        {
            throw new CoercionException($"Field \"{type.Name}.{name}\" must be non-null.");
        }
    }
}
