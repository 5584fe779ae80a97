using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>
/// What an object of one type costs with all that is selected of it: a sum that was made when the operation was planned,
/// and the fields that variables change.
/// </summary>
internal sealed class SelectionCost
{
    private static readonly VariableCosts NoVariables = new([]);

    private readonly OperationCost _fixed;
    private readonly FieldCost[] _variable;

    public SelectionCost(ObjectType type, IReadOnlyList<FieldCost> fields)
    {
        Fields = fields;
        _variable = [.. fields.Where(field => !field.IsFixed)];
        _fixed = fields.Where(field => field.IsFixed).Aggregate(
            new OperationCost(0, type.Weight), (sum, field) => sum.And(field.In(NoVariables)));
    }

    /// <summary>All fields, for telling which costs most.</summary>
    public IReadOnlyList<FieldCost> Fields { get; }

    public bool IsFixed => _variable.Length == 0;

    public OperationCost In(VariableCosts variables)
    {
        var cost = _fixed;
        foreach (var field in _variable)
        {
            cost = cost.And(field.In(variables));
        }

        return cost;
    }
}
