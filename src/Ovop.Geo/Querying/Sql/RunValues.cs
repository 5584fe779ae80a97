using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>The values of one run: those that the caller gave, and what is made of them on the way.</summary>
internal sealed class RunValues(object?[] values, QueryLimits limits, CursorKey cursorKey)
{
    private List<(object Text, Cursor Cursor)>? _cursors;

    public QueryLimits Limits => limits;

    public object? this[QueryValue value] => value.In(values);

    /// <summary>The cursor that a value holds; each is verified once.</summary>
    /// <exception cref="QueryArgumentException">It is none of ours.</exception>
    public Cursor CursorIn(QueryValue value)
    {
        var text = this[value]!;
        foreach (var known in _cursors ??= [])
        {
            if (ReferenceEquals(known.Text, text))
            {
                return known.Cursor;
            }
        }

        if (text is not string cursorText || !CursorReader.TryRead(cursorKey, cursorText, out var cursor))
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidCursor,
                "This is no cursor of this server; give one as it came in pageInfo or edges, unchanged.",
                value.Tag);
        }

        _cursors.Add((text, cursor));
        return cursor;
    }
}
