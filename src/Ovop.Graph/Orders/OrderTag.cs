using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Orders;

/// <summary>Tied to a field of a sort input: turns what the client gave there into keys of the order.</summary>
internal abstract class OrderTag
{
    /// <param name="path">The relations to one that lead to the row by which the order goes.</param>
    /// <param name="value">Settled and not null.</param>
    /// <param name="arguments">The request's arguments.</param>
    public abstract IEnumerable<OrderKey> Translate(IReadOnlyList<string> path, object value, RequestArguments arguments);

    /// <summary>The keys of all fields that were given, in the order of their definition.</summary>
    public static IEnumerable<OrderKey> Keys(IReadOnlyList<string> path, object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        for (var i = 0; i < given.Fields.Count; i++)
        {
            if (arguments.Settle(given[i]) is { } settled && !ReferenceEquals(settled, InputValues.Absent))
            {
                foreach (var key in ((OrderTag)given.Fields[i].Tag!).Translate(path, settled, arguments))
                {
                    yield return key;
                }
            }
        }
    }
}

/// <summary>By a column: <c>name: ASC</c>.</summary>
internal sealed class ColumnOrderTag(ColumnPath column) : OrderTag
{
    public override IEnumerable<OrderKey> Translate(IReadOnlyList<string> path, object value, RequestArguments arguments)
    {
        var absolute = new ColumnPath([.. path, .. column.Navigations], column.Property);
        return [SortEnumType.Order(absolute, arguments.Structure<string>(value)!)];
    }
}

/// <summary>By a column of the row that a relation to one leads to: <c>district: { name: ASC }</c>.</summary>
internal sealed class RelatedOrderTag(EntityRelation relation) : OrderTag
{
    public override IEnumerable<OrderKey> Translate(IReadOnlyList<string> path, object value, RequestArguments arguments) =>
        Keys([.. path, relation.Name], value, arguments);
}

/// <summary>Nearest first: <c>location: { nearestTo: $here }</c>.</summary>
internal sealed class NearestOrderTag(ColumnPath column) : OrderTag
{
    public override IEnumerable<OrderKey> Translate(IReadOnlyList<string> path, object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        return arguments.TryGet(given, GeometrySortInputType.NearestTo, out var geometry)
            ? [new NearestOrder(new ColumnPath([.. path, .. column.Navigations], column.Property), arguments.Parameter(geometry))]
            : [];
    }
}
