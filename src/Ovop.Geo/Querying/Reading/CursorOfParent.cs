using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Reading;

/// <summary>
/// A cursor of a nested list names the row that the list is beneath. Used beneath another row it would cut that row's
/// list at a place that means nothing there.
/// </summary>
internal static class CursorOfParent
{
    /// <exception cref="QueryArgumentException">A parent was read that is not the cursor's.</exception>
    public static void Check(QueryResult list)
    {
        if (list.Above is { } above)
        {
            Check(list, list.List.Page.After, above.Rows);
            Check(list, list.List.Page.Before, above.Rows);
        }
    }

    private static void Check(QueryResult list, QueryValue? given, RowTable parents)
    {
        for (var row = 0; given is { } cursor && row < parents.Count; row++)
        {
            if (!IsOf(list, cursor, parents, row))
            {
                throw new QueryArgumentException(
                    QueryErrorCodes.InvalidCursor,
                    "The cursor is of the list beneath another row; ask for that row alone to page through its list.",
                    cursor.Tag);
            }
        }
    }

    private static bool IsOf(QueryResult list, QueryValue cursor, RowTable parents, int row)
    {
        var parts = list.Run.CursorIn(cursor).Parts;
        for (var i = 0; i < list.List.ParentKeys.Length; i++)
        {
            if (!parents.GetWire(row, list.List.ParentKeys[i]).SequenceEqual(parts[i]))
            {
                return false;
            }
        }

        return true;
    }
}
