using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>Turns coerced values back into literals: defaults in printed schemas and in introspection.</summary>
public static class ValueLiteral
{
    /// <summary>The literal that stands for a coerced value.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">A value as <see cref="InputValues"/> describes it, without variables.</param>
    /// <exception cref="CoercionException">The value is not one of the type.</exception>
    public static ValueNode From(GraphType type, object? value) => From(type, value, areIdsText: false);

    /// <param name="areIdsText">
    /// Whether ids are written as strings, which they are within; else those that look like numbers are written so.
    /// </param>
    /// <inheritdoc cref="From(GraphType, object?)"/>
    internal static ValueNode From(GraphType type, object? value, bool areIdsText) => (type, value) switch
    {
        (NonNullType nonNull, not null) => From(nonNull.OfType, value, areIdsText),
        (NonNullType, null) => throw new CoercionException($"Expected non-nullable type \"{type}\" not to be null."),
        (_, null) => new NullValueNode(0, 0),
        (ListType list, object?[] items) =>
            new ListValueNode(0, 0, Array.ConvertAll(items, item => From(list.OfType, item, areIdsText))),
        (IDType, string text) when areIdsText => new StringValueNode(0, 0, text, isBlock: false),
        (ScalarType scalar, _) => scalar.ToLiteral(value),
        (EnumType enumType, _) => enumType.ToLiteral(value),
        (InputObjectType input, InputValues fields) => new ObjectValueNode(0, 0, Fields(input, fields, areIdsText)),
        _ => throw new CoercionException($"Expected type \"{type}\", not {Inspection.Of(value)}."),
    };

    /// <summary>The literal as text.</summary>
    /// <inheritdoc cref="From(GraphType, object?)"/>
    public static string Print(GraphType type, object? value) => SyntaxPrinter.Print(From(type, value));

    private static ObjectFieldNode[] Fields(InputObjectType type, InputValues values, bool areIdsText) =>
    [
        .. type.Fields
            .Where(field => !ReferenceEquals(values[field.Index], InputValues.Absent))
            .Select(field => new ObjectFieldNode(
                0, 0, new NameNode(0, 0, field.Name), From(field.Type, values[field.Index], areIdsText))),
    ];
}
