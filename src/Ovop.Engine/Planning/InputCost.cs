using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>
/// What a field's arguments cost: a part that the document alone says, and variables whose value adds to it.
/// A null weighs nothing.
/// </summary>
internal sealed class InputCost
{
    private readonly List<(double Weight, VariableSlot Slot)> _variables = [];

    private InputCost(InputValues arguments) => Fixed = OfFields(arguments);

    /// <summary>That of no arguments.</summary>
    private static InputCost None { get; } = new(InputValues.None);

    /// <summary>The part that no variable changes; it may be negative.</summary>
    public double Fixed { get; }

    public bool IsFixed => _variables.Count == 0;

    /// <param name="arguments">The arguments as planned.</param>
    public static InputCost Of(InputValues arguments) => arguments.Fields.Count == 0 ? None : new InputCost(arguments);

    /// <summary>The whole, in a request.</summary>
    public double In(VariableCosts variables)
    {
        var cost = Fixed;
        foreach (var (weight, slot) in _variables)
        {
            cost += variables.Of(slot) is { } inner ? weight + inner : 0;
        }

        return cost;
    }

    /// <summary>What a value without variables costs, the place where it stands aside.</summary>
    public static double Within(object? value)
    {
        var cost = 0d;
        switch (value)
        {
            case InputValues values:
                foreach (var field in values.Fields)
                {
                    var inner = values[field.Index];
                    cost += IsGiven(inner) ? field.Weight + Within(inner) : 0;
                }

                break;
            case object?[] items:
                foreach (var item in items)
                {
                    cost += Within(item);
                }

                break;
        }

        return cost;
    }

    private double OfFields(InputValues values) => values.Fields.Sum(field => Of(values[field.Index], field.Weight));

    private double Of(object? planned, double weight)
    {
        switch (planned)
        {
            case VariableSlot slot:
                if (weight != 0 || slot.Type.Named is InputObjectType)
                {
                    _variables.Add((weight, slot));
                }

                return 0;
            case InputValues values:
                return weight + OfFields(values);
            case object?[] items:
                return weight + items.Sum(item => Of(item, 0));
            default:
                return IsGiven(planned) ? weight : 0;
        }
    }

    private static bool IsGiven(object? value) => value is not null && !ReferenceEquals(value, InputValues.Absent);
}
