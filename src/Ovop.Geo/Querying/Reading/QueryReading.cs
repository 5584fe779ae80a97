using Npgsql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>Where some runs stand among all those that are read in one transaction.</summary>
internal enum StagePlace
{
    /// <summary>Nothing comes before or after.</summary>
    Only,

    /// <summary>Others may follow.</summary>
    First,

    /// <summary>Others came before, and may follow.</summary>
    Later,
}

/// <summary>One reading of some runs: what is to be asked in which round trip, and what has come.</summary>
internal sealed class QueryReading : IDisposable
{
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private const string Commit = "COMMIT";
    private readonly List<QueryResult> _lists = [];
    private readonly int _rounds = 1;
    private readonly NpgsqlBatch _first;
    private readonly StagePlace _place;

    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    public QueryReading(IReadOnlyList<QueryRun> runs, StagePlace place = StagePlace.Only)
    {
        _place = place;
        Results = new QueryResult[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            var query = runs[i].Query;
            var values = query.Values(runs[i].Values);
            var list = query.For(values);
            Results[i] = new QueryResult(list, values, query.CursorKey, null);
            Add(Results[i]);
            _rounds = Math.Max(_rounds, list.Rounds);
        }

        foreach (var list in _lists)
        {
            if (list.List.Round > 0)
            {
                Statements.Check(list);
            }
        }

        _first = Batch(0);
    }

    public QueryResult[] Results { get; }

    public async ValueTask ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        for (var round = 0; round < _rounds; round++)
        {
            var batch = round == 0 ? _first : Batch(round);
            await using (batch.ConfigureAwait(false))
            {
                if (batch.BatchCommands.Count == 0)
                {
                    continue;
                }

                batch.Connection = connection;
                var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    await ReadAsync(reader, round, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Ends the transaction that stages of several places were read in.</summary>
    public static async ValueTask CommitAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var commit = new NpgsqlCommand(Commit, connection);
        await using (commit.ConfigureAwait(false))
        {
            await commit.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        foreach (var result in Results)
        {
            result?.Dispose();
        }
    }

    private void Add(QueryResult result)
    {
        _lists.Add(result);
        if (result.Statistics is { } statistics)
        {
            _lists.Add(statistics);
        }

        foreach (var nested in result.AllNested)
        {
            Add(nested);
        }
    }

    /// <summary>One batch is a transaction by itself; several need one that is begun and ended.</summary>
    private NpgsqlBatch Batch(int round)
    {
        var batch = new NpgsqlBatch();
        if (round == 0 && (_place == StagePlace.First || (_place == StagePlace.Only && _rounds > 1)))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Begin));
        }

        foreach (var list in _lists)
        {
            if (IsReadIn(list, round))
            {
                Statements.Add(batch, list);
            }
        }

        if (_place == StagePlace.Only && _rounds > 1 && round == _rounds - 1)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Commit));
        }

        return batch;
    }

    /// <summary>Nothing is asked about parents of which it is known that there are none.</summary>
    private static bool IsReadIn(QueryResult list, int round) =>
        list.List.Round == round && !list.List.IsFolded && list.WithGivenParents is null or { Above.Rows.Count: > 0 };

    private async ValueTask ReadAsync(NpgsqlDataReader reader, int round, CancellationToken cancellationToken)
    {
        foreach (var list in _lists)
        {
            if (!IsReadIn(list, round))
            {
                continue;
            }

            list.StartParents(list.Above?.Rows.Count ?? 1);
            CursorOfParent.Check(list);
            if (list.List.Rows is not null)
            {
                await RowReader.ReadRowsAsync(reader, list, cancellationToken).ConfigureAwait(false);
                CheckFolded(list);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (list.List.Count is not null)
            {
                await RowReader.ReadCountsAsync(reader, list, cancellationToken).ConfigureAwait(false);
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void CheckFolded(QueryResult parents)
    {
        foreach (var nested in parents.AllNested)
        {
            if (nested.List.IsFolded)
            {
                CursorOfParent.Check(nested);
            }
        }
    }
}
