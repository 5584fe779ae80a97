using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>
/// A request's variables with what each of them costs where it stands as an input. Each is looked at once, however many
/// fields use it: a large filter in hundreds of fields is not walked hundreds of times.
/// </summary>
/// <param name="values">The coerced variables by index.</param>
internal sealed class VariableCosts(object?[] values)
{
    private double[]? _known;

    public object?[] Values { get; } = values;

    /// <summary>The cost within the value; null where there is none, or null.</summary>
    public double? Of(VariableSlot slot)
    {
        // Where the value does not fit its place the field is going to fail: it costs nothing.
        if (Values[slot.Index] is CoercionException || !slot.TryRead(Values, out var value)
            || value is null || ReferenceEquals(value, InputValues.Absent))
        {
            return null;
        }

        if (!ReferenceEquals(value, Values[slot.Index]))
        {
            return InputCost.Within(value);
        }

        _known ??= CreateKnown();
        return double.IsNaN(_known[slot.Index]) ? _known[slot.Index] = InputCost.Within(value) : _known[slot.Index];
    }

    private double[] CreateKnown()
    {
        var known = new double[Values.Length];
        Array.Fill(known, double.NaN);
        return known;
    }
}
