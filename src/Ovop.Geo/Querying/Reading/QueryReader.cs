using Npgsql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>Runs queries: all of a request in one batch, one snapshot, and one round trip for each depth at most.</summary>
/// <param name="database">
/// A data source whose sessions are read only and REPEATABLE READ by default: a batch is one transaction, but under
/// READ COMMITTED not one snapshot.
/// </param>
public sealed class QueryReader(NpgsqlDataSource database)
{
    public async ValueTask<QueryResult> ReadAsync(QueryRun run, CancellationToken cancellationToken) =>
        (await ReadAsync([run], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>
    /// Steps: (1) every value is checked and all SQL made; (2) the statements of the first round trip go as one batch;
    /// (3) those that need keys of rows that have come, as further batches, in one transaction.
    /// </summary>
    /// <returns>One result for each run, in their order, each to be disposed.</returns>
    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away, also at a second attempt.</exception>
    /// <exception cref="QueryTimeoutException">A statement took too long.</exception>
    /// <exception cref="QueryResultTooLargeException">The rows hold more bytes than the limit.</exception>
    public ValueTask<QueryResult[]> ReadAsync(IReadOnlyList<QueryRun> runs, CancellationToken cancellationToken) =>
        ReadAsync(runs, null, cancellationToken);

    /// <summary>
    /// As without <paramref name="next"/>; with it, steps 1 to 3 are repeated in the same transaction for the runs that it
    /// gives, until it gives none.
    /// </summary>
    /// <returns>One result for each run, those of <paramref name="next"/> last, each to be disposed.</returns>
    public ValueTask<QueryResult[]> ReadAsync(
        IReadOnlyList<QueryRun> runs, NextRuns? next, CancellationToken cancellationToken) =>
        ReadAsync(runs, next, isRepeated: false, cancellationToken);

    private async ValueTask<QueryResult[]> ReadAsync(
        IReadOnlyList<QueryRun> runs, NextRuns? next, bool isRepeated, CancellationToken cancellationToken)
    {
        var stages = new List<QueryReading> { new(runs, next is null ? StagePlace.Only : StagePlace.First) };
        NpgsqlConnection? connection = null;
        try
        {
            connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await stages[0].ReadAsync(connection, cancellationToken).ConfigureAwait(false);
                if (next is not null)
                {
                    await ReadFurtherAsync(connection, stages, next, cancellationToken).ConfigureAwait(false);
                }
            }

            return Results(stages);
        }
        catch (Exception exception)
        {
            stages.ForEach(stage => stage.Dispose());
            cancellationToken.ThrowIfCancellationRequested();
            switch (Translate(exception, isOpened: connection is not null))
            {
                case DatabaseUnavailableException when !isRepeated:
                    // The pool may have held connections that a restart of the server had ended; reading twice does no harm.
                    return await ReadAsync(runs, next, isRepeated: true, cancellationToken).ConfigureAwait(false);
                case { } translated:
                    throw translated;
                default:
                    throw;
            }
        }
    }

    /// <summary>Where it fails, the transaction ends with the connection's return to its pool.</summary>
    private static async ValueTask ReadFurtherAsync(
        NpgsqlConnection connection, List<QueryReading> stages, NextRuns next, CancellationToken cancellationToken)
    {
        while (await next(Results(stages), cancellationToken).ConfigureAwait(false) is { Count: > 0 } further)
        {
            var stage = new QueryReading(further, StagePlace.Later);
            stages.Add(stage);
            await stage.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
        }

        await QueryReading.CommitAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    private static QueryResult[] Results(List<QueryReading> stages) =>
        stages is [var only] ? only.Results : [.. stages.SelectMany(stage => stage.Results)];

    /// <summary>Whatever is wrong with opening, even a refused login, means that the database is not to be had.</summary>
    private static Exception? Translate(Exception exception, bool isOpened) => !isOpened && exception is NpgsqlException
        ? new DatabaseUnavailableException(exception)
        : DatabaseErrors.Translate(exception);
}
