using Npgsql;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>The one transaction of an import; no other import of shapes runs beside it. Disposed, it is undone.</summary>
internal sealed class ImportTransaction : IAsyncDisposable
{
    private const string LockSql = "SELECT pg_try_advisory_xact_lock(hashtext('ovop import'))";

    private readonly NpgsqlTransaction _transaction;

    private ImportTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (Connection, _transaction) = (connection, transaction);

    public NpgsqlConnection Connection { get; }

    /// <exception cref="ImportException">Another import is running.</exception>
    public static async Task<ImportTransaction> BeginAsync(NpgsqlDataSource writer, CancellationToken cancellationToken)
    {
        var connection = await writer.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var @lock = new NpgsqlCommand(LockSql, connection);
            return await @lock.ExecuteScalarAsync(cancellationToken) is true
                ? new ImportTransaction(connection, transaction)
                : throw new ImportException("Another import is running on this database; wait until it has ended.");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => _transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
