using System.Globalization;
using Npgsql;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Streaming;

/// <summary>
/// Reads all rows of a query one by one, in the memory of one row: a single SELECT, whose rows PostgreSQL sends no faster
/// than they are taken. Pages, cursors, counts and nested lists of the query are not read.
/// </summary>
/// <param name="database">A data source whose role may read.</param>
/// <param name="compiler">Makes the SQL.</param>
public sealed class RowStreamReader(NpgsqlDataSource database, SqlCompiler compiler)
{
    /// <summary>Steps: (1) every value is checked and the SQL made; (2) the query is begun, in one round trip.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="values">One for each slot of the query.</param>
    /// <param name="timeLimit">
    /// How long the whole reading may take in the database; <see cref="Timeout.InfiniteTimeSpan"/> for any time.
    /// </param>
    /// <param name="cancellationToken">Ends the opening, not the reading after it.</param>
    /// <returns>To be disposed, also when not all was read.</returns>
    /// <exception cref="Values.QueryArgumentException">A value cannot be used.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away, also at a second attempt.</exception>
    /// <exception cref="QueryTimeoutException">It took too long.</exception>
    public ValueTask<RowStream> OpenAsync(
        EntityQuery query, object?[] values, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        var statement = compiler.CompileWhole(query, values, out var run);
        return OpenAsync(statement, run, query.Columns.Length, timeLimit, cancellationToken);
    }

    /// <summary>As for a query, for the columns of one statement.</summary>
    internal async ValueTask<RowStream> OpenAsync(
        SqlStatement statement, RunValues run, int columns, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        try
        {
            return await AttemptAsync(statement, run, columns, timeLimit, cancellationToken).ConfigureAwait(false);
        }
        catch (DatabaseUnavailableException)
        {
            // The pool may have held a connection that a restart of the server had ended.
            return await AttemptAsync(statement, run, columns, timeLimit, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<RowStream> AttemptAsync(
        SqlStatement statement, RunValues run, int columns, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;
        var batch = Batch(statement, run, timeLimit);
        try
        {
            connection = await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            batch.Connection = connection;
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return new RowStream(connection, batch, reader, columns, run.Limits.ResultBytes);
        }
        catch (Exception exception)
        {
            await batch.DisposeAsync().ConfigureAwait(false);
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (connection is null && exception is NpgsqlException)
            {
                throw new DatabaseUnavailableException(exception);
            }

            if (DatabaseErrors.Translate(exception) is { } translated)
            {
                throw translated;
            }

            throw;
        }
    }

    /// <summary>The transaction is there for the limit: SET LOCAL ends with it, however it ends.</summary>
    private static NpgsqlBatch Batch(SqlStatement statement, RunValues run, TimeSpan timeLimit)
    {
        var limit = timeLimit == Timeout.InfiniteTimeSpan ? 0 : (long)Math.Ceiling(timeLimit.TotalMilliseconds);
        var rows = new NpgsqlBatchCommand(statement.Text);
        foreach (var parameter in statement.Parameters)
        {
            rows.Parameters.Add(parameter.Bind(run, null));
        }

        return new NpgsqlBatch
        {
            // The driver's own limit is for each wait for bytes; a large sort may think longer before its first row.
            Timeout = 0,
            BatchCommands =
            {
                new NpgsqlBatchCommand("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
                new NpgsqlBatchCommand(string.Create(CultureInfo.InvariantCulture, $"SET LOCAL statement_timeout = {limit}")),
                rows,
                new NpgsqlBatchCommand("COMMIT"),
            },
        };
    }
}
