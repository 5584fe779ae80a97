using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>
/// Held by the one server of a state folder as long as its process lives; with it goes what the server tells of itself.
/// </summary>
internal sealed class ServerLock : IDisposable
{
    // Longer than another process needs to find out whether the lock is held, for which it holds it a moment.
    private static readonly TimeSpan ProbeTime = TimeSpan.FromMilliseconds(200);

    private readonly FileLock _lock;

    private readonly string? _database;

    private readonly bool _isDemonstration;

    private ServerLock(string stateFolder, string? database, bool isDemonstration, FileLock fileLock)
    {
        StateFolder = stateFolder;
        _database = database;
        _isDemonstration = isDemonstration;
        _lock = fileLock;
        Tell(url: null);
    }

    public string StateFolder { get; }

    /// <summary>Takes the lock; null if another server of this state lives.</summary>
    /// <param name="stateFolder">The folder that only one server may serve from.</param>
    /// <param name="database">The address of the database; null for the private one.</param>
    /// <param name="isDemonstration">Whether what it serves is invented.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="PostgresSetupException">The state folder cannot be made or written.</exception>
    public static async Task<ServerLock?> TryTakeAsync(
        string stateFolder, string? database, bool isDemonstration, CancellationToken cancellationToken)
    {
        Geo.Postgres.StateFolder.Make(stateFolder);
        var taken = await FileLock.WaitExclusiveAsync(PathIn(stateFolder), ProbeTime, cancellationToken);
        return taken is null ? null : new ServerLock(stateFolder, database, isDemonstration, taken);
    }

    /// <summary>Whether a server of this state lives, in whichever process.</summary>
    public static bool IsHeld(string stateFolder)
    {
        if (!File.Exists(PathIn(stateFolder)))
        {
            return false;
        }

        using var probe = FileLock.TryShared(PathIn(stateFolder));
        return probe is null;
    }

    /// <summary>Lets other processes know where the server answers.</summary>
    public void Tell(Uri? url) => new ServerRecord
    {
        ProcessId = Environment.ProcessId,
        Url = url,
        Database = _database,
        IsDemonstration = _isDemonstration,
        Build = ServerRecord.ThisBuild,
    }.Write(StateFolder);

    public void Dispose()
    {
        ServerRecord.Remove(StateFolder);
        _lock.Dispose();
    }

    private static string PathIn(string stateFolder) => Path.Combine(stateFolder, "server.lock");
}
