using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A page whose values are known as far as the SQL text depends on them.</summary>
internal sealed record PageBounds
{
    /// <summary>Rows at most.</summary>
    public required int Size { get; init; }

    /// <summary>Rows that a statement brings: one more where it is asked if there are more.</summary>
    public required int Fetch { get; init; }

    /// <summary>Whether the page is taken from the end of the list.</summary>
    public required bool IsBackward { get; init; }

    /// <summary>Null where the list is not cut at its start.</summary>
    public required QueryValue? After { get; init; }

    /// <summary>Null where the list is not cut at its end.</summary>
    public required QueryValue? Before { get; init; }

    public required CursorRules CursorRules { get; init; }

    /// <summary>Whether the list is ordered nearest first, so that a page walks past all rows before it.</summary>
    public required bool IsNearest { get; init; }

    /// <summary>How many parts of a cursor are the parent's key; the order's values follow.</summary>
    public required int ParentParts { get; init; }

    public bool HasCursor => After is not null || Before is not null;

    /// <param name="nested">Null for a list of its own.</param>
    /// <exception cref="QueryArgumentException">A size below 0 or above the most, or two sizes.</exception>
    public static PageBounds Of(EntityQuery query, NestedList? nested, QueryShape shape)
    {
        var paging = query.Paging;
        var isForward = !shape.IsNull(paging.First);
        var isBackward = !shape.IsNull(paging.Last);
        if (isForward && isBackward)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, "Either first or last may be given, not both.", paging.Last.Tag);
        }

        var size = isForward ? SizeOf("first", paging.First, paging, shape)
            : isBackward ? SizeOf("last", paging.Last, paging, shape)
            : paging.DefaultSize;
        var isNearest = query.Order is [NearestOrder, ..];
        if (isNearest && size > shape.Run.Limits.NearestDepth)
        {
            throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge,
                $"Nearest first, at most {shape.Run.Limits.NearestDepth} rows are served, not {size}.",
                isForward ? paging.First.Tag : paging.Last.Tag);
        }

        return new PageBounds
        {
            Size = size,
            Fetch = query.HasPageInfo ? size + 1 : size,
            IsBackward = isBackward,
            After = shape.IsNull(paging.After) ? null : paging.After,
            Before = shape.IsNull(paging.Before) ? null : paging.Before,
            CursorRules = new CursorRules(
                CursorRules.FingerprintOf($"{nested}/{query.Entity.Table}/{OrderName(query)}"),
                isNearest ? shape.Run.Limits.NearestDepth - size : int.MaxValue),
            IsNearest = isNearest,
            ParentParts = nested?.Keys.Length ?? 0,
        };
    }

    private static string OrderName(EntityQuery query) => string.Join(',', query.Order.Select(key => key switch
    {
        ColumnOrder column => $"{column.Column}{(column.IsDescending ? '-' : '+')}{(column.HasNullsFirst ? '0' : "")}",
        NearestOrder nearest => $"{nearest.Geometry}~",
        _ => throw new NotSupportedException($"A list cannot be ordered by a {key.GetType().Name}."),
    }));

    /// <exception cref="QueryArgumentException">A size below 0 or above the most.</exception>
    public static int SizeOf(string name, QueryValue value, Paging paging, QueryShape shape) =>
        shape.Number(value) switch
        {
            < 0 and var number => throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, $"{name} is {number}; it must be 0 or more.", value.Tag),
            var number when number > paging.MaxSize => throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge, $"{name} is {number}; at most {paging.MaxSize} are served.", value.Tag),
            var number => (int)number,
        };
}
