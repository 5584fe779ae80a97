using Npgsql;

namespace Ovop.Geo.Postgres;

/// <summary>
/// A PostgreSQL of our own in a state folder, reached by a Unix socket only. Several processes may use one at a time:
/// the first starts it, the last to leave stops it. A process that is killed leaves nothing that the next start does
/// not mend.
/// </summary>
public sealed class PrivateServer : IAsyncDisposable
{
    private readonly PrivateServerFolder _folder;
    private readonly PrivateServerOptions _options;
    private readonly PrivateServerControl _control;
    private readonly FileLock _use;

    private PrivateServer(
        PrivateServerFolder folder, PrivateServerOptions options, PrivateServerControl control, FileLock use,
        string connectionString)
    {
        _folder = folder;
        _options = options;
        _control = control;
        _use = use;
        ConnectionString = connectionString;
    }

    /// <summary>Connects as the owner, a superuser of this server, to the database <c>ovop</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Makes the server if there is none yet, starts it if it does not run, and keeps it running until disposed.
    /// <list type="number">
    /// <item>Finds the programs: of the version that made the state folder, else the newest with PostGIS.</item>
    /// <item>Takes the control lock, so that two processes do not start it at once.</item>
    /// <item>Makes the data folder under another name and renames it when whole.</item>
    /// <item>Starts the server, after removing what a killed one left behind.</item>
    /// <item>Makes the database.</item>
    /// </list>
    /// </summary>
    /// <exception cref="PostgresSetupException">With one line that says what to do.</exception>
    public static async Task<PrivateServer> StartAsync(
        PrivateServerOptions options, CancellationToken cancellationToken)
    {
        var folder = new PrivateServerFolder(options.StateFolder);
        var binaries = await PostgresBinaries.FindAsync(ClusterFolder.ReadMajor(folder), cancellationToken); // 1.
        using var turn = await ClusterFolder.TakeAsync(folder, options.Patience, cancellationToken); // 2.
        await ClusterFolder.MakeAsync(folder, binaries, options, cancellationToken); // 3.
        var control = new PrivateServerControl(folder, binaries);
        await control.StartAsync(options, cancellationToken); // 4.

        // Nobody can hold it exclusively: that is only tried by the holder of the control lock.
        var use = FileLock.TryShared(folder.UsersLock)
            ?? throw new PostgresSetupException($"{folder.UsersLock} is held by a program that is not ours.");
        try
        {
            var connectionString = await ConnectAsync(folder, options, cancellationToken); // 5.
            return new PrivateServer(folder, options, control, use, connectionString);
        }
        catch
        {
            await LeaveAsync(folder, control, use);
            throw;
        }
    }

    /// <summary>Stops the server of a state folder (that a killed process left running) unless somebody uses it.</summary>
    /// <returns>Whether it runs no longer; false where another process uses it.</returns>
    public static async Task<bool> StopUnusedAsync(PrivateServerOptions options, CancellationToken cancellationToken)
    {
        var folder = new PrivateServerFolder(options.StateFolder);
        if (Postmaster.FindRunning(folder) is null)
        {
            return true;
        }

        var binaries = await PostgresBinaries.FindAsync(ClusterFolder.ReadMajor(folder), cancellationToken);
        using var turn = await ClusterFolder.TakeAsync(folder, options.Patience, cancellationToken);
        return await StopUnusedAsync(folder, new PrivateServerControl(folder, binaries));
    }

    /// <summary>Whether the server of a state folder is running, whoever started it.</summary>
    public static bool IsRunning(string stateFolder) =>
        Postmaster.FindRunning(new PrivateServerFolder(stateFolder)) is not null;

    /// <summary>Stops the server unless another process uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        using var turn = await ClusterFolder.TakeAsync(_folder, _options.Patience, CancellationToken.None);
        await LeaveAsync(_folder, _control, _use);
    }

    private static async Task LeaveAsync(PrivateServerFolder folder, PrivateServerControl control, FileLock use)
    {
        use.Dispose();
        await StopUnusedAsync(folder, control);
    }

    private static async Task<bool> StopUnusedAsync(PrivateServerFolder folder, PrivateServerControl control)
    {
        using var last = FileLock.TryExclusive(folder.UsersLock);
        if (last is not null)
        {
            await control.StopAsync(CancellationToken.None);
        }

        return last is not null;
    }

    private static async Task<string> ConnectAsync(
        PrivateServerFolder folder, PrivateServerOptions options, CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = folder.Socket,
            Port = PrivateServerFolder.Port,
            Username = PrivateServerFolder.UserName,
            Password = (await File.ReadAllTextAsync(folder.Password, cancellationToken)).Trim(),
            Database = "postgres",
            Pooling = false,
        };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await OpenWhenReadyAsync(connection, options.Patience, cancellationToken);
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection);
        command.Parameters.AddWithValue(PrivateServerFolder.DatabaseName);
        if (await command.ExecuteScalarAsync(cancellationToken) is null)
        {
            await using var create = new NpgsqlCommand(
                $"CREATE DATABASE {PrivateServerFolder.DatabaseName}", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        builder.Database = PrivateServerFolder.DatabaseName;
        builder.Remove("Pooling");
        return builder.ConnectionString;
    }

    // A server that another process started, and was killed over, may still be starting.
    private static async Task OpenWhenReadyAsync(
        NpgsqlConnection connection, TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                await connection.OpenAsync(cancellationToken);
                return;
            }
            catch (PostgresException exception)
                when (exception.SqlState == PostgresErrorCodes.CannotConnectNow && DateTime.UtcNow < end)
            {
                await Task.Delay(50, cancellationToken);
            }
            catch (NpgsqlException exception)
            {
                throw new PostgresSetupException(
                    $"The private PostgreSQL at {connection.Host} does not let us in: {exception.Message}", exception);
            }
        }
    }
}
