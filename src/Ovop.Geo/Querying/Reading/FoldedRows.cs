using System.Buffers.Binary;
using Npgsql;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>From the arrays behind a row's columns to the rows of the lists that are folded into it.</summary>
internal static class FoldedRows
{
    /// <summary>Adds what lies beneath the row at which the reader stands, which is kept.</summary>
    /// <param name="reader">At the row.</param>
    /// <param name="ordinal">The first array.</param>
    /// <param name="parents">The list of the row.</param>
    public static void Add(NpgsqlDataReader reader, int ordinal, QueryResult parents)
    {
        foreach (var nested in parents.AllNested)
        {
            if (nested.List.IsFolded)
            {
                nested.StartParents(1);
                AddList(reader, ordinal, nested, ref nested.Parent(nested.ParentCount - 1));
                ordinal += nested.List.Columns;
            }
        }
    }

    private static void AddList(NpgsqlDataReader reader, int ordinal, QueryResult list, ref ParentPage page)
    {
        var (rows, columns) = (list.Rows, list.List.Columns);
        page.Start = rows.Count;
        if (reader.IsDBNull(ordinal))
        {
            // An aggregate of no rows.
            return;
        }

        Span<int> next = stackalloc int[columns];
        var count = 0;
        for (var column = 0; column < columns; column++)
        {
            var start = rows.Keep(RowReader.CopyTo(rows, reader, ordinal + column));
            (count, next[column]) = WireValue.Array(rows.From(start), start);
        }

        page.HasMore = count > list.List.Page.Size;
        page.Count = Math.Min(count, list.List.Page.Size);
        for (var row = 0; row < page.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                next[column] = AddElement(rows, next[column]);
            }

            rows.EndRow();
        }

        if (list.List.Page.IsBackward)
        {
            rows.ReverseFrom(page.Start);
        }
    }

    /// <returns>Where the element behind it begins.</returns>
    private static int AddElement(RowTable rows, int start)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(rows.From(start));
        start += sizeof(int);
        if (length < 0)
        {
            rows.AddNull();
            return start;
        }

        rows.AddValue(start, length);
        return start + length;
    }
}
