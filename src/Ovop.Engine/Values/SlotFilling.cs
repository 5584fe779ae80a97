using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// Replaces the slots within planned values by the values of a request. Shares everything without slots.
/// </summary>
internal static class SlotFilling
{
    /// <summary>The value of a request.</summary>
    /// <returns>False where a variable's value does not fit its place.</returns>
    /// <exception cref="CoercionException">A literal with variables within is not a value of its type.</exception>
    public static bool TryFill(object? planned, object?[] variables, out object? value)
    {
        switch (planned)
        {
            case VariableSlot slot:
                return slot.TryRead(variables, out value);
            case InputValues { HasSlots: true } template:
                return TryFillFields(template, variables, out value);
            case object?[] items:
                return TryFillItems(items, variables, out value);
            default:
                value = planned;
                return true;
        }
    }

    private static bool TryFillFields(InputValues template, object?[] variables, out object? value)
    {
        var values = new object?[template.Fields.Count];
        value = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (!TryFill(template[i], variables, out values[i]))
            {
                return false;
            }
        }

        value = new InputValues(template.Fields, values);
        return true;
    }

    /// <summary>Copies the list from the first item on that differs.</summary>
    private static bool TryFillItems(object?[] items, object?[] variables, out object? value)
    {
        object?[]? copy = null;
        value = items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryFill(items[i], variables, out var item))
            {
                return false;
            }

            if (copy is null && !ReferenceEquals(item, items[i]))
            {
                value = copy = [.. items];
            }

            if (copy is not null)
            {
                copy[i] = item;
            }
        }

        return true;
    }
}
