namespace Ovop.Engine.Planning;

/// <summary>What one field of an operation costs, with all beneath it, each time that its object is there.</summary>
/// <param name="field">The field.</param>
/// <param name="inputs">Its arguments.</param>
/// <param name="length">How many values it has.</param>
/// <param name="selections">What is selected, for each type that a value may have; empty for scalars and enums.</param>
internal sealed class FieldCost(PlannedField field, InputCost inputs, ListLength length, IReadOnlyList<SelectionCost> selections)
{
    public PlannedField Field { get; } = field;

    public ListLength Length { get; } = length;

    public IReadOnlyList<SelectionCost> Selections { get; } = selections;

    /// <summary>Whether no variable changes it.</summary>
    public bool IsFixed { get; } = inputs.IsFixed && length.IsFixed && selections.All(selection => selection.IsFixed);

    public OperationCost In(VariableCosts variables)
    {
        // A weight that is negative in all counts as none (section 5.3.2.2).
        var own = Math.Max(0, Field.Field.Weight + inputs.In(variables));
        return OfOne(variables).Times(Length.In(variables.Values)).And(new OperationCost(own, 0));
    }

    /// <summary>Each value, of the type that costs most.</summary>
    private OperationCost OfOne(VariableCosts variables)
    {
        if (Selections.Count == 0)
        {
            return new OperationCost(0, Field.Field.Type.Named.Weight);
        }

        var dearest = default(OperationCost);
        for (var i = 0; i < Selections.Count; i++)
        {
            dearest = dearest.Or(Selections[i].In(variables));
        }

        return dearest;
    }
}
