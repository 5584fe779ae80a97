using System.Collections;

namespace Ovop.Engine.Types;

/// <summary>
/// Turns values as code writes them in descriptions, defaults and arguments of directives, into coerced ones. Beyond
/// coerced values it takes any list for a list, one item for a list of one, names with values for an input object,
/// and any number for a Float.
/// </summary>
internal static class DescribedValue
{
    /// <summary>The coerced value.</summary>
    /// <param name="type">The type of the place.</param>
    /// <param name="value">The value as it was described.</param>
    /// <param name="defaultOf">The coerced default of a field of an input object that is left out.</param>
    /// <exception cref="CoercionException">The value is not one of the type.</exception>
    public static object? Coerce(GraphType type, object? value, Func<InputField, object?> defaultOf)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return Coerce(nonNull.OfType, value, defaultOf)
                    ?? throw new CoercionException($"Expected non-nullable type \"{type}\" not to be null.");
            case var _ when value is null:
                return null;
            case ListType list when value is IEnumerable items and not string && !IsMap(value):
                return items.Cast<object?>().Select(item => Coerce(list.OfType, item, defaultOf)).ToArray();
            case ListType list:
                return new[] { Coerce(list.OfType, value, defaultOf) };
            case InputObjectType input:
                return CoerceFields(input, value, defaultOf);
            case EnumType enumType:
                enumType.ToLiteral(value);
                return value;
            case ScalarType scalar:
                return scalar.ParseLiteral(scalar.ToLiteral(value));
            default:
                throw new CoercionException($"\"{type}\" is not an input type.");
        }
    }

    private static InputValues CoerceFields(InputObjectType type, object value, Func<InputField, object?> defaultOf)
    {
        var given = Members(type, value);
        var values = new object?[type.Fields.Count];
        foreach (var field in type.Fields)
        {
            values[field.Index] = given.TryGetValue(field.Name, out var member)
                ? Coerce(field.Type, member, defaultOf)
                : Omitted(type, field, defaultOf);
        }

        if (given.Keys.FirstOrDefault(name => type.Field(name) is null) is { } unknown)
        {
            throw new CoercionException($"Field \"{unknown}\" is not defined by type \"{type}\".");
        }

        if (type.IsOneOf && (given.Count != 1 || given.Values.First() is null))
        {
            throw new CoercionException($"Exactly one key must be specified for OneOf type \"{type}\", and not null.");
        }

        return new InputValues(type.Fields, values);
    }

    private static object? Omitted(InputObjectType type, InputField field, Func<InputField, object?> defaultOf)
    {
        if (field.IsRequired)
        {
            throw new CoercionException(
                $"Field \"{type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        return field.HasDefaultValue ? defaultOf(field) : InputValues.Absent;
    }

    private static Dictionary<string, object?> Members(InputObjectType type, object value) => value switch
    {
        IEnumerable<KeyValuePair<string, object?>> map => new(map, StringComparer.Ordinal),
        InputValues values when ReferenceEquals(values.Fields, type.Fields) => type.Fields
            .Where(field => !ReferenceEquals(values[field.Index], InputValues.Absent))
            .ToDictionary(field => field.Name, field => values[field.Index], StringComparer.Ordinal),
        _ => throw new CoercionException($"Expected type \"{type}\" to be a map of names to values."),
    };

    private static bool IsMap(object value) => value is IEnumerable<KeyValuePair<string, object?>>;
}
