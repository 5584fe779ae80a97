using Npgsql;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Geo.Querying.Streaming;

/// <summary>The rows of a query, one at a time. Disposing ends the query at once, wherever it stands.</summary>
public sealed class RowStream : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlBatch _batch;
    private readonly NpgsqlDataReader _reader;
    private readonly int _columns;
    private bool _hasEnded;

    internal RowStream(NpgsqlConnection connection, NpgsqlBatch batch, NpgsqlDataReader reader, int columns, int rowBytes)
    {
        (_connection, _batch, _reader, _columns) = (connection, batch, reader, columns);
        Row = new RowTable(columns, rowBytes, new UsualSize());
    }

    /// <summary>The row that was read last, as the only one of a table: its number is 0.</summary>
    public RowTable Row { get; }

    /// <summary>Reads the next row; false after the last.</summary>
    /// <exception cref="DatabaseUnavailableException">The database went away.</exception>
    /// <exception cref="QueryTimeoutException">The time limit is over.</exception>
    /// <exception cref="QueryResultTooLargeException">One row holds more bytes than the limit.</exception>
    /// <exception cref="Values.QueryArgumentException">PostgreSQL cannot work with a value of the query.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Row.Clear();
        try
        {
            if (await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                RowReader.AddRow(_reader, 0, _columns, Row);
                return true;
            }

            await _reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            _hasEnded = true;
            return false;
        }
        catch (Exception exception)
        {
            // The driver has taken note of the end itself, except where it was ours that failed.
            _hasEnded = exception is NpgsqlException or OperationCanceledException;
            cancellationToken.ThrowIfCancellationRequested();
            if (DatabaseErrors.Translate(exception) is { } translated)
            {
                throw translated;
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Row.Return();
        try
        {
            if (!_hasEnded)
            {
                // Without it the driver would read all that is left, only to have its connection back.
                _batch.Cancel();
            }

            await _reader.DisposeAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException)
        {
            // That it was cancelled, or that the connection is gone: nobody waits for these rows.
        }
        finally
        {
            await _batch.DisposeAsync().ConfigureAwait(false);
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
