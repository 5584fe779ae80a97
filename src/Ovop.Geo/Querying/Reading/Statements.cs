using System.Collections.Immutable;
using Npgsql;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>From the statements of a list to commands with their parameters.</summary>
internal static class Statements
{
    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    public static void Add(NpgsqlBatch batch, QueryResult list)
    {
        var parents = list.WithGivenParents is { } below ? KeysOf(below.Above!.Rows, below.List) : null;
        foreach (var statement in Of(list.List))
        {
            var command = new NpgsqlBatchCommand(statement.Text);
            foreach (var parameter in statement.Parameters)
            {
                command.Parameters.Add(parameter.Bind(list.Run, parents));
            }

            batch.BatchCommands.Add(command);
        }
    }

    /// <summary>Refuses wrong values of a list whose turn has not come.</summary>
    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    public static void Check(QueryResult list)
    {
        foreach (var statement in Of(list.List))
        {
            foreach (var parameter in statement.Parameters)
            {
                parameter.Check(list.Run);
            }
        }
    }

    private static IEnumerable<SqlStatement> Of(CompiledList list)
    {
        if (list.Rows is not null)
        {
            yield return list.Rows;
        }

        if (list.Count is not null)
        {
            yield return list.Count;
        }
    }

    private static ParentKeys KeysOf(RowTable parents, CompiledList list)
    {
        var rows = new List<int>(parents.Count);
        for (var row = 0; row < parents.Count; row++)
        {
            if (list.TakesAnyKey ? HasAnyKey(parents, row, list.ParentKeys) : HasKey(parents, row, list.ParentKeys))
            {
                rows.Add(row);
            }
        }

        var columns = list.ParentKeys.Select((column, i) =>
            list.ParentKeyTypes[i].ReadMany(rows.Count, at => parents.GetWire(rows[at], column)));
        return new ParentKeys([.. columns], [.. rows.Select(row => row + 1L)]);
    }

    private static bool HasAnyKey(RowTable parents, int row, ImmutableArray<int> columns)
    {
        foreach (var column in columns)
        {
            if (!parents.IsNull(row, column))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasKey(RowTable parents, int row, ImmutableArray<int> columns)
    {
        foreach (var column in columns)
        {
            if (parents.IsNull(row, column))
            {
                return false;
            }
        }

        return true;
    }
}
