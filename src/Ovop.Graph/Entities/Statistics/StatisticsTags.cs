using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>A condition on the number of rows of a group: <c>count: { gt: 10 }</c>.</summary>
internal sealed class RowCountTag : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) =>
        AggregateCondition.Of(new RowCount(), value, arguments);
}

/// <summary>A condition on statistics of a column or list: <c>areaKm2: { avg: { lt: 5 } }</c>.</summary>
internal sealed class SubjectTag(FilterOperand subject) : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var parts = new List<FilterNode>();
        for (var i = 0; i < given.Fields.Count; i++)
        {
            if (arguments.Settle(given[i]) is { } settled && !ReferenceEquals(settled, InputValues.Absent)
                && AggregateCondition.Of(((Statistic)given.Fields[i].Tag!).Of(subject), settled, arguments) is { } part)
            {
                parts.Add(part);
            }
        }

        return And(parts);
    }
}

/// <summary>An aggregate compared by the operators that columns are compared by.</summary>
internal static class AggregateCondition
{
    private static readonly ColumnFilter Operators = new(ColumnPath.Of(""));

    public static FilterNode? Of(Aggregate aggregate, object value, RequestArguments arguments) =>
        Operators.Translate(value, arguments) is { } compared ? On(aggregate, compared) : null;

    // The operators are translated as those of some column, and then said of the aggregate.
    private static FilterNode On(Aggregate aggregate, FilterNode node) => node switch
    {
        OperatorFilter compared => new AggregateFilter(aggregate, compared.Operator, compared.Arguments),
        AndFilter and => new AndFilter([.. and.Nodes.Select(part => On(aggregate, part))]),
        OrFilter or => new OrFilter([.. or.Nodes.Select(part => On(aggregate, part))]),
        _ => throw new NotSupportedException($"A {node.GetType().Name} does not compare an aggregate."),
    };
}
