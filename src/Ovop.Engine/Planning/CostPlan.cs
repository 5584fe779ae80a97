using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>What an operation costs, as a formula of its variables. Immutable, shared by requests.</summary>
/// <param name="root">The formula.</param>
/// <param name="needOneSlice">Fields that need exactly one slicing argument.</param>
internal sealed class CostPlan(SelectionCost root, IReadOnlyList<(PlannedField Field, ListSize Size)> needOneSlice)
{
    private readonly OperationCost? _fixed = root.IsFixed ? root.In(new VariableCosts([])) : null;

    /// <summary>The cost in a request; where no variable changes it, it was worked out before.</summary>
    /// <param name="variables">The coerced variables by index.</param>
    public OperationCost In(object?[] variables) => _fixed ?? root.In(new VariableCosts(variables));

    /// <summary>The first field that is given none or several of the slicing arguments of which it needs one, or null.</summary>
    public (PlannedField Field, ListSize Size)? WithoutOneSlice(object?[] variables)
    {
        foreach (var need in needOneSlice)
        {
            if (need.Size.SlicingArguments.Count(name => IsGiven(need.Field.Arguments, name, variables)) != 1)
            {
                return need;
            }
        }

        return null;
    }

    /// <summary>
    /// The part that costs most: from the root down, as long as one field holds more than half of the whole.
    /// </summary>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="respect">Which of the two costs.</param>
    /// <returns>The fields from the root, and what the last of them costs; no fields where none holds half.</returns>
    public (IReadOnlyList<PlannedField> Path, double Cost) Dearest(object?[] variables, Func<OperationCost, double> respect)
    {
        var costs = new VariableCosts(variables);
        var (path, cost, times) = (new List<PlannedField>(), respect(In(variables)), 1d);
        var half = cost / 2;
        IReadOnlyList<SelectionCost> selections = [root];
        while (selections.SelectMany(selection => selection.Fields)
            .Select(field => (Field: field, Cost: respect(field.In(costs).Times(times))))
            .DefaultIfEmpty().MaxBy(one => one.Cost) is { Field: not null } dearest && dearest.Cost > half)
        {
            path.Add(dearest.Field.Field);
            cost = dearest.Cost;
            times *= dearest.Field.Length.In(variables);
            selections = dearest.Field.Selections;
        }

        return (path, cost);
    }

    private static bool IsGiven(InputValues arguments, string name, object?[] variables)
    {
        arguments.TryGet(name, out var value);
        return (value is VariableSlot slot && slot.TryRead(variables, out var read) ? read : value) is int;
    }
}
