using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>
/// Which part of a list is wanted: by the first four of the GraphQL Cursor Connections Specification, or simply the
/// first so many rows.
/// </summary>
public sealed record Paging
{
    /// <summary>Rows from the start, or after <see cref="After"/>; null or an integer from 0 to <see cref="MaxSize"/>.</summary>
    public QueryValue First { get; init; }

    /// <summary>A cursor that this list gave, or null.</summary>
    public QueryValue After { get; init; }

    /// <summary>Rows from the end, or before <see cref="Before"/>; not together with <see cref="First"/>.</summary>
    public QueryValue Last { get; init; }

    /// <summary>A cursor that this list gave, or null.</summary>
    public QueryValue Before { get; init; }

    /// <summary>Rows where neither <see cref="First"/> nor <see cref="Last"/> is given.</summary>
    public int DefaultSize { get; init; } = 10;

    public int MaxSize { get; init; } = 1_000;

    /// <summary>
    /// The first <paramref name="limit"/> rows, for sets that are small by nature: whether there were more is told by
    /// <c>HasNext</c>, if the query asks for it.
    /// </summary>
    public static Paging All(int limit) => new() { DefaultSize = limit, MaxSize = limit };
}
