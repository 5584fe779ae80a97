using System.Globalization;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Values;

/// <summary>Coerced values as text, with what is absent left out and variables by name.</summary>
internal static class Show
{
    public static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool boolean => boolean ? "true" : "false",
        object?[] items => $"[{string.Join(", ", items.Select(Value))}]",
        InputValues values => Fields(values),
        VariableSlot slot => slot.HasFallback ? $"${slot.Name}?={Value(slot.Fallback)}" : $"${slot.Name}:{slot.Type}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Fields(InputValues values)
    {
        var given = values.Fields
            .Where(field => !ReferenceEquals(values[field.Index], InputValues.Absent))
            .Select(field => $"{field.Name}: {Value(values[field.Index])}");
        return $"{{{string.Join(", ", given)}}}";
    }
}
