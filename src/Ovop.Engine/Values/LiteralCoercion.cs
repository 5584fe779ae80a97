using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>Coerces literals to the values of input types (section 3, "Input Coercion" of each type).</summary>
public static class LiteralCoercion
{
    /// <summary>The value of a literal.</summary>
    /// <param name="type">The type of the place where the literal stands.</param>
    /// <param name="literal">The literal.</param>
    /// <param name="variables">Where variables may stand, the operation's; they become <see
    /// cref="VariableSlot"/>s.</param>
    /// <exception cref="CoercionException">The literal is not a value of the type.</exception>
    public static object? Coerce(GraphType type, ValueNode literal, VariableScope? variables = null) =>
        Coerce(type, literal, variables, hasFallback: false, fallback: null, out _);

    /// <inheritdoc cref="Coerce(GraphType, ValueNode, VariableScope?)"/>
    internal static object? Coerce(
        GraphType type,
        ValueNode literal,
        VariableScope? variables,
        bool hasFallback,
        object? fallback,
        out bool hasSlots)
    {
        hasSlots = false;
        switch (type, literal)
        {
            case (_, VariableNode variable):
                hasSlots = true;
                return Variables(variables, literal).Slot(variable, type, hasFallback, fallback);
            case (NonNullType, NullValueNode):
                throw NotOfType(type, literal);
            case (NonNullType nonNull, _):
                return Coerce(nonNull.OfType, literal, variables, hasFallback, fallback, out hasSlots);
            case (_, NullValueNode):
                return null;
            case (ListType list, ListValueNode items):
                return CoerceItems(list, items, variables, out hasSlots);
            case (ListType list, _):
                // A list takes a single value as a list of one (section 3.11, Input Coercion).
                var single = Coerce(
                    list.OfType, literal, variables, hasFallback: false, fallback: null, out hasSlots);
                return new[] { single };
            case (InputObjectType input, ObjectValueNode fields):
                return InputObjectLiteral.Coerce(input, fields, variables, out hasSlots);
            case (EnumType enumType, _):
                return enumType.ParseLiteral(literal);
            case (ScalarType scalar, _):
                hasSlots = LiteralSubstitution.HasVariable(literal);
                return hasSlots ? Variables(variables, literal).Derive(scalar, literal) : scalar.ParseLiteral(literal);
            default:
                throw NotOfType(type, literal);
        }
    }

    private static object?[] CoerceItems(
        ListType list, ListValueNode items, VariableScope? variables, out bool hasSlots)
    {
        hasSlots = false;
        var values = new object?[items.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            // A variable that is not given is null in a list (section 3.11, table of coercions).
            values[i] = Coerce(
                list.OfType, items.Values[i], variables, !list.OfType.IsNonNull, fallback: null, out var itemHasSlots);
            hasSlots |= itemHasSlots;
        }

        return values;
    }

    private static VariableScope Variables(VariableScope? variables, ValueNode literal) =>
        variables ?? throw new CoercionException($"No variable may stand in {LiteralText.ForError(literal)}.");

    private static CoercionException NotOfType(GraphType type, ValueNode literal) =>
        new($"Expected value of type \"{type}\", found {LiteralText.ForError(literal)}.");
}
