using System.Globalization;

namespace Ovop.Geo.Postgres;

/// <summary>Starts and stops a private server with <c>pg_ctl</c>. Its caller holds the control lock.</summary>
internal sealed class PrivateServerControl(PrivateServerFolder folder, PostgresBinaries binaries)
{
    private const long LargestLogBytes = 10_000_000;

    /// <summary>Starts the server; one that runs already is left as it is.</summary>
    public async Task StartAsync(PrivateServerOptions options, CancellationToken cancellationToken)
    {
        if (Postmaster.FindRunning(folder) is not null)
        {
            return;
        }

        Postmaster.RemoveStaleFiles(folder);
        if (new FileInfo(folder.Log) is { Exists: true, Length: > LargestLogBytes })
        {
            File.Move(folder.Log, folder.Log + ".old", overwrite: true);
        }

        var logged = new FileInfo(folder.Log) is { Exists: true } log ? log.Length : 0;
        try
        {
            var start = await ChildProcess.RunAsServerUserAsync(
                folder.ChildLock,
                binaries.PgCtl,
                [
                    "start", "--wait", "--silent", "--pgdata", folder.Cluster, "--log", folder.Log,
                    "--timeout", Seconds(options.Patience), "--options", ServerArguments(options),
                ],
                cancellationToken);
            if (!start.Succeeded)
            {
                var isForeign = start.Errors.Contains("Permission denied", StringComparison.Ordinal);
                throw new PostgresSetupException(
                    $"PostgreSQL did not start in {folder.Server}: {LoggedSince(logged) ?? start.Summary}"
                    + (isForeign ? ". Run this as the user who made that folder, or name another with --data DIR." : ""));
            }
        }
        catch (OperationCanceledException)
        {
            await StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Ends all sessions and stops the server; nothing that was committed is lost.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Postmaster.FindRunning(folder) is null)
        {
            return;
        }

        var stop = await ChildProcess.RunAsServerUserAsync(
            folder.ChildLock, binaries.PgCtl,
            ["stop", "--wait", "--silent", "--mode", "fast", "--timeout", "60", "--pgdata", folder.Cluster],
            cancellationToken);
        if (!stop.Succeeded && Postmaster.FindRunning(folder) is not null)
        {
            throw new PostgresSetupException($"PostgreSQL did not stop in {folder.Server}: {stop.Summary}");
        }

        if (folder.Socket != folder.Server)
        {
            Directory.Delete(folder.Socket, recursive: true);
        }
    }

    // pg_ctl hands these to a shell. The folder stands in a list, in which a comma separates unless it is quoted.
    private string ServerArguments(PrivateServerOptions options) => string.Join(
        ' ',
        options.Settings
            .Append((Name: "unix_socket_directories", Value: $"\"{folder.Socket}\""))
            .Select(setting => $"-c {setting.Name}={ShellQuote(setting.Value)}"));

    private static string ShellQuote(string text) => "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    private static string Seconds(TimeSpan time) =>
        Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the server itself said is wrong, on one line; null if it said nothing.</summary>
    private string? LoggedSince(long position)
    {
        if (!File.Exists(folder.Log))
        {
            return null;
        }

        using var log = new StreamReader(folder.Log);
        log.BaseStream.Seek(position, SeekOrigin.Begin);
        var lines = log.ReadToEnd().Split('\n')
            .Where(line => line.Contains("FATAL:", StringComparison.Ordinal)
                || line.Contains("HINT:", StringComparison.Ordinal))
            .Select(line => line.Trim())
            .ToArray();
        return lines.Length == 0 ? null : string.Join("; ", lines);
    }
}
