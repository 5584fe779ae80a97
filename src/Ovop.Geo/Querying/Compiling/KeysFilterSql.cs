using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Rows by their keys, which go down as arrays: one text for any number of keys, served by the primary key.</summary>
internal static class KeysFilterSql
{
    public static string Of(KeysFilter filter, SqlRow row)
    {
        var key = row.Entity.Key;
        if (key.Length != filter.Columns.Length)
        {
            throw new ArgumentException($"A key of {row.Entity} has {key.Length} columns, not {filter.Columns.Length}.");
        }

        var columns = key.Select(column => row.Column(column).Sql).ToArray();
        var arrays = key.Select((column, i) =>
            row.Statement.Parameters.Add(new KeyListBinding(filter.Columns[i], column))).ToArray();
        return columns.Length == 1
            ? $"{columns[0]} = ANY ({arrays[0]})"
            : $"({string.Join(", ", columns)}) IN (SELECT * FROM unnest({string.Join(", ", arrays)}))";
    }
}
