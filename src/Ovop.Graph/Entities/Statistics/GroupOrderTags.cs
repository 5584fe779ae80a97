using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>Tied to a field of a sort input of groups: turns what the client gave there into keys of the order.</summary>
internal abstract class GroupOrderTag
{
    private static readonly ColumnOrderTag Direction = new(ColumnPath.Of(""));

    /// <param name="value">Settled and not null.</param>
    /// <param name="arguments">The request's arguments.</param>
    public abstract IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments);

    /// <summary>The keys of all fields that were given, in the order of their definition.</summary>
    public static IEnumerable<GroupOrder> Keys(object value, RequestArguments arguments) =>
        Given(value, arguments).SelectMany(field => ((GroupOrderTag)field.Tag!).Translate(field.Value, arguments));

    protected static IEnumerable<(object? Tag, object Value)> Given(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        for (var i = 0; i < given.Fields.Count; i++)
        {
            if (arguments.Settle(given[i]) is { } settled && !ReferenceEquals(settled, InputValues.Absent))
            {
                yield return (given.Fields[i].Tag, settled);
            }
        }
    }

    protected static AggregateOrder By(Aggregate aggregate, object value, RequestArguments arguments)
    {
        var order = (ColumnOrder)Direction.Translate([], value, arguments).Single();
        return new AggregateOrder(aggregate, order.IsDescending) { HasNullsFirst = order.HasNullsFirst };
    }
}

/// <summary>By the number of rows: <c>count: DESC</c>.</summary>
internal sealed class RowCountOrderTag : GroupOrderTag
{
    public override IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments) =>
        [By(new RowCount(), value, arguments)];
}

/// <summary>By a statistic of a column or list: <c>areaKm2: { avg: DESC }</c>.</summary>
internal sealed class SubjectOrderTag(FilterOperand subject) : GroupOrderTag
{
    public override IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments) =>
        Given(value, arguments).Select(field => By(((Statistic)field.Tag!).Of(subject), field.Value, arguments));
}

/// <summary>By a key: <c>key: { regency: { name: ASC } }</c>.</summary>
internal sealed class KeyOrderTag : GroupOrderTag
{
    public override IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments) =>
        OrderTag.Keys([], value, arguments).Cast<ColumnOrder>()
            .Select(order => new KeyOrder(order.Column, order.IsDescending) { HasNullsFirst = order.HasNullsFirst });
}
