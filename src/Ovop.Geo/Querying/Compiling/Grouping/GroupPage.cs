using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>The bounds of a page of groups. A cursor belongs to the same groups in the same order.</summary>
internal static class GroupPage
{
    /// <exception cref="QueryArgumentException">A size that is none, too many keys, cells of no size.</exception>
    public static PageBounds Of(EntityModel entity, StatisticsQuery statistics, NestedList? nested, QueryShape shape)
    {
        var limit = shape.Run.Limits.GroupKeys;
        if (statistics.Groups.Length > limit || statistics.Order.Length > limit)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.TooComplex, $"Groups are formed and put in order by at most {limit} keys.");
        }

        var paging = statistics.Paging;
        var groups = string.Join(',', statistics.Groups.Select(group => Name(group, shape)));
        var order = string.Join(',', statistics.Order.Select(Name));
        return new PageBounds
        {
            Size = shape.IsNull(paging.First)
                ? paging.DefaultSize
                : PageBounds.SizeOf("first", paging.First, paging, shape),
            Fetch = 0,
            IsBackward = false,
            After = shape.IsNull(paging.After) ? null : paging.After,
            Before = null,
            CursorRules = new CursorRules(
                CursorRules.FingerprintOf($"{nested}/{entity.Table}/groups/{groups}/{order}"), int.MaxValue),
            IsNearest = false,
            ParentParts = nested?.Keys.Length ?? 0,
        };
    }

    private static string Name(GroupKey group, QueryShape shape) => group switch
    {
        ColumnGroup column => column.Column.ToString(),
        ObjectGroup row => string.Join('.', row.Navigations.Add("")),
        CellGroup cell => $"{cell.Geometry}#{cell.Shape}{CellMetres.In(cell.Metres, shape)}",
        _ => throw new NotSupportedException($"There are no groups by a {group.GetType().Name}."),
    };

    private static string Name(GroupOrder order) => (order.IsDescending ? "-" : "+") + (order.HasNullsFirst ? "0" : "") + order switch
    {
        KeyOrder key => key.Column.ToString(),
        AggregateOrder aggregate => aggregate.Aggregate.ToString(),
        _ => throw new NotSupportedException($"Groups cannot be ordered by a {order.GetType().Name}."),
    };
}
