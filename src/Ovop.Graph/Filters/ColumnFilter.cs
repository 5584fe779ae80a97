using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>
/// A column compared by operators: <c>name: { startsWith: "Bale" }</c>. The input's fields are tagged with the operators,
/// or with what they derive from a geometry: <c>boundary: { area: { gt: 1000000 } }</c>.
/// </summary>
internal sealed class ColumnFilter(ColumnPath column) : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) =>
        Operators(new FilterOperand(column), value, arguments);

    private static FilterNode? Operators(FilterOperand operand, object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var parts = new List<FilterNode>();
        for (var i = 0; i < given.Fields.Count; i++)
        {
            var settled = arguments.Settle(given[i]);
            if (!ReferenceEquals(settled, InputValues.Absent)
                && Part(operand, given.Fields[i].Tag, settled, arguments) is { } part)
            {
                parts.Add(part);
            }
        }

        return And(parts);
    }

    private static FilterNode? Part(FilterOperand operand, object? tag, object? settled, RequestArguments arguments) => (tag, settled) switch
    {
        (FilterOperator filterOperator, _) => Operator(operand, filterOperator, settled, arguments),
        (GeometryField field, not null) => Operators(operand.Derive(field), settled, arguments),
        (Combination.And, not null) => And(Each(operand, settled, arguments)),
        (Combination.Or, not null) => Each(operand, settled, arguments) switch
        {
            [] => null,
            [var only] => only,
            var several => new OrFilter([.. several]),
        },
        _ => null,
    };

    private static OperatorFilter? Operator(
        FilterOperand operand, FilterOperator filterOperator, object? settled, RequestArguments arguments)
    {
        if (filterOperator.Parameters is [{ Name: "" } direct])
        {
            // Null asks something of eq and neq only; elsewhere it is a condition that was left out.
            return settled is null && !direct.AcceptsNull
                ? null
                : new OperatorFilter(operand, filterOperator, [arguments.Parameter(settled)]);
        }

        if (settled is null)
        {
            return null;
        }

        var values = arguments.Structure<InputValues>(settled)!;
        return new OperatorFilter(operand, filterOperator,
            [.. filterOperator.Parameters.Select((_, index) => Named(values, index, arguments))]);
    }

    private static QueryValue Named(InputValues values, int index, RequestArguments arguments) =>
        arguments.Settle(values[index]) is { } given && !ReferenceEquals(given, InputValues.Absent)
            ? arguments.Parameter(given)
            : default;

    private static List<FilterNode> Each(FilterOperand operand, object value, RequestArguments arguments) =>
    [
        .. arguments.Structure<object?[]>(value)!
            .Select(item => arguments.Settle(item) is { } given ? Operators(operand, given, arguments) : null)
            .OfType<FilterNode>(),
    ];
}

/// <summary>Tags of <c>and</c> and <c>or</c> within the operators of one column.</summary>
internal enum Combination
{
    And,
    Or,
}
