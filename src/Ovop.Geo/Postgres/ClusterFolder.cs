using System.Globalization;
using System.Security.Cryptography;

namespace Ovop.Geo.Postgres;

/// <summary>Makes a private server's folders and, with initdb, its empty data folder.</summary>
internal static class ClusterFolder
{
    /// <summary>The major version of the PostgreSQL that made the data folder; null if there is none yet.</summary>
    public static int? ReadMajor(PrivateServerFolder folder)
    {
        try
        {
            return int.Parse(File.ReadAllText(folder.VersionFile).Trim(), CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException exception)
        {
            throw StateFolder.NotWritable(folder.State, exception);
        }
    }

    /// <summary>Makes the state folder, which may be there already, and waits for the right to change it.</summary>
    public static async Task<FileLock> TakeAsync(
        PrivateServerFolder folder, TimeSpan patience, CancellationToken cancellationToken)
    {
        StateFolder.Make(folder.State);
        var turn = await FileLock.WaitExclusiveAsync(folder.ControlLock, patience, cancellationToken)
            ?? throw Busy(folder, folder.ControlLock, patience);
        using var child = await FileLock.WaitExclusiveAsync(folder.ChildLock, patience, cancellationToken);
        if (child is null)
        {
            turn.Dispose();
            throw Busy(folder, folder.ChildLock, patience);
        }

        return turn;
    }

    private static PostgresSetupException Busy(PrivateServerFolder folder, string lockFile, TimeSpan patience) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"Another process has been starting or stopping the PostgreSQL in {folder.State} for "
            + $"{patience.TotalSeconds} seconds. Wait for it or end it (lsof {lockFile} names it)."));

    /// <summary>Makes what is missing of the server's folders, and the data folder. Needs the control lock.</summary>
    public static async Task MakeAsync(
        PrivateServerFolder folder, PostgresBinaries binaries, PrivateServerOptions options,
        CancellationToken cancellationToken)
    {
        if (folder.Socket != folder.Server)
        {
            await MakeOwnedFolderAsync(folder.Socket, cancellationToken);
        }

        if (File.Exists(folder.VersionFile))
        {
            return;
        }

        await MakeOwnedFolderAsync(folder.Server, cancellationToken);
        await CheckReachableAsync(folder, cancellationToken);
        if (Directory.Exists(folder.Cluster))
        {
            throw new PostgresSetupException(
                $"{folder.Cluster} is there but was not made by PostgreSQL. Name another state folder with --data DIR.");
        }

        if (Directory.Exists(folder.HalfMade))
        {
            Directory.Delete(folder.HalfMade, recursive: true);
        }

        await MakePasswordAsync(folder, cancellationToken);
        var initdb = await ChildProcess.RunAsServerUserAsync(
            folder.ChildLock, binaries.Initdb, InitdbArguments(folder, binaries, options), cancellationToken);
        if (!initdb.Succeeded)
        {
            throw new PostgresSetupException($"initdb failed in {folder.Server}: {initdb.Summary}");
        }

        Directory.Move(folder.HalfMade, folder.Cluster);
    }

    private static IReadOnlyList<string> InitdbArguments(
        PrivateServerFolder folder, PostgresBinaries binaries, PrivateServerOptions options) =>
    [
        "--pgdata", folder.HalfMade,
        "--username", PrivateServerFolder.UserName,
        "--pwfile", folder.Password,
        "--auth", "scram-sha-256",
        "--encoding", "UTF8",
        // Order by code point: an index serves LIKE 'x%', and a new glibc cannot spoil it. Letters beyond ASCII count.
        .. binaries.Major >= 17
            ? ["--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"]
            : (string[])["--locale", "C", "--lc-ctype", "C.UTF-8"],
        .. options.IsDisposable ? ["--no-sync"] : (string[])["--data-checksums"],
    ];

    private static async Task MakePasswordAsync(PrivateServerFolder folder, CancellationToken cancellationToken)
    {
        var made = await ChildProcess.RunAsync(
            "install", [.. OwnerArguments(), "-m", "600", "/dev/null", folder.Password], cancellationToken);
        if (!made.Succeeded)
        {
            throw new PostgresSetupException($"{folder.Password} cannot be made: {made.Summary}");
        }

        await File.WriteAllTextAsync(
            folder.Password, RandomNumberGenerator.GetHexString(40, lowercase: true) + "\n", cancellationToken);
    }

    private static async Task MakeOwnedFolderAsync(string path, CancellationToken cancellationToken)
    {
        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            throw new PostgresSetupException($"{path} is a link: PostgreSQL's own folder must not be one. Remove it.");
        }

        var made = await ChildProcess.RunAsync(
            "install", [.. OwnerArguments(), "-d", "-m", "700", path], cancellationToken);
        if (!made.Succeeded)
        {
            throw new PostgresSetupException(
                ChildProcess.ServerUser is { } user && made.Errors.Contains("invalid user", StringComparison.Ordinal)
                    ? $"There is no user {user}, as whom PostgreSQL runs where we are root. Run: adduser --system {user}"
                    : $"{path} cannot be made for PostgreSQL: {made.Summary}");
        }
    }

    private static async Task CheckReachableAsync(PrivateServerFolder folder, CancellationToken cancellationToken)
    {
        var test = await ChildProcess.RunAsServerUserAsync(folder.ChildLock, "test", ["-w", folder.Server], cancellationToken);
        if (!test.Succeeded)
        {
            throw new PostgresSetupException(
                $"PostgreSQL's user {ChildProcess.ServerUser} cannot reach {folder.State}: a folder above it is closed to "
                + "others. Name a state folder elsewhere with --data DIR, such as /var/lib/ovop.");
        }
    }

    private static string[] OwnerArguments() => ChildProcess.ServerUser is { } user ? ["-o", user] : [];
}
