using Npgsql;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>The one transaction of an import; no seeding or other import runs beside it. Disposed, it is undone.</summary>
internal sealed class ImportTransaction : IAsyncDisposable
{
    private readonly NpgsqlTransaction _transaction;

    private ImportTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (Connection, _transaction) = (connection, transaction);

    public NpgsqlConnection Connection { get; }

    public static async Task<ImportTransaction> BeginAsync(
        NpgsqlDataSource writer, ProgressReporter progress, CancellationToken cancellationToken)
    {
        var connection = await writer.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            if (!await BulkWriteLock.TryTakeAsync(connection, cancellationToken))
            {
                progress.Begin("waiting until another import or seeding has ended");
                await BulkWriteLock.TakeAsync(connection, cancellationToken);
            }

            return new ImportTransaction(connection, transaction);
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
