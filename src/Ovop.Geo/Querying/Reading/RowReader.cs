using Npgsql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>From the result of one statement to the rows or the numbers of a <see cref="QueryResult"/>.</summary>
internal static class RowReader
{
    /// <summary>Room for a value before its length is known: most are shorter.</summary>
    public const int UsualBytes = 1024;

    public static async ValueTask ReadRowsAsync(
        NpgsqlDataReader reader, QueryResult result, CancellationToken cancellationToken)
    {
        var parent = -1;
        var firstColumn = result.List.IsNested ? 1 : 0;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var parentOfRow = result.List.IsNested ? (int)reader.GetInt64(0) - 1 : 0;
            if (parentOfRow != parent)
            {
                EndParent(result, parent);
                Start(result, parent + 1, parentOfRow);
                parent = parentOfRow;
            }

            AddRow(reader, firstColumn, result, ref result.Parent(parent));
        }

        EndParent(result, parent);
        Start(result, parent + 1, result.ParentCount - 1);
    }

    public static async ValueTask ReadCountsAsync(
        NpgsqlDataReader reader, QueryResult result, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var (parent, column) = result.List.IsNested ? ((int)reader.GetInt64(0) - 1, 1) : (0, 0);
            result.Parent(parent).TotalCount = reader.GetInt64(column);
        }
    }

    /// <summary>The row that was fetched only to know that there are more is not kept.</summary>
    private static void AddRow(NpgsqlDataReader reader, int firstColumn, QueryResult result, ref ParentPage page)
    {
        if (page.Count == result.List.Page.Size)
        {
            page.HasMore = true;
            return;
        }

        AddRow(reader, firstColumn, result.List.Columns, result.Rows);
        page.Count++;
        FoldedRows.Add(reader, firstColumn + result.List.Columns, result);
    }

    /// <summary>Copies the row at which the reader stands.</summary>
    public static void AddRow(NpgsqlDataReader reader, int firstColumn, int columns, RowTable rows)
    {
        for (var column = firstColumn; column < firstColumn + columns; column++)
        {
            if (reader.IsDBNull(column))
            {
                rows.AddNull();
            }
            else
            {
                AddValue(reader, column, rows);
            }
        }

        rows.EndRow();
    }

    /// <summary>Copies the bytes as they came. GetBytes gives those of any type, not only of bytea.</summary>
    private static void AddValue(NpgsqlDataReader reader, int ordinal, RowTable rows) =>
        rows.AddValue(CopyTo(rows, reader, ordinal));

    /// <summary>Copies the bytes of a value to where the next of the rows go.</summary>
    /// <returns>How many.</returns>
    public static int CopyTo(RowTable rows, NpgsqlDataReader reader, int ordinal)
    {
        var space = rows.Space(UsualBytes);
        var length = reader.GetBytes(ordinal, 0, space.Array, space.Offset, space.Count);
        if (length == space.Count)
        {
            // It may be longer than there was room for.
            length = reader.GetBytes(ordinal, 0, null, 0, 0);
            space = rows.Space((int)length);
            reader.GetBytes(ordinal, 0, space.Array, space.Offset, (int)length);
        }

        return (int)length;
    }

    /// <summary>Of parents without rows, too: they lie in order, so that a row's parent can be found.</summary>
    private static void Start(QueryResult result, int first, int last)
    {
        for (var parent = first; parent <= last; parent++)
        {
            result.Parent(parent).Start = result.Rows.Count;
        }
    }

    /// <summary>A page from the end of a list comes backwards.</summary>
    private static void EndParent(QueryResult result, int parent)
    {
        if (parent >= 0 && result.List.Page.IsBackward)
        {
            result.Rows.ReverseFrom(result.Parent(parent).Start);
        }
    }
}
