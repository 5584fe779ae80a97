using System.Diagnostics;
using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>
/// Starts a server in a session of its own, which outlives this terminal, and tells its steps until it answers. What it
/// says goes to <c>server.log</c> in the state folder. One that ends with exit code 0 found another that serves.
/// </summary>
internal static class DetachedServer
{
    private const long LargestLogBytes = 10_000_000;

    // For its first answer, after it has begun to listen.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="CommandFailure">It ended before it answered; its own words were shown.</exception>
    public static async Task StartAsync(
        string stateFolder, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        StateFolder.Make(stateFolder);
        var log = Path.Combine(stateFolder, "server.log");
        if (new FileInfo(log) is { Exists: true, Length: > LargestLogBytes })
        {
            File.Move(log, log + ".old", overwrite: true);
        }

        using var words = new LogTail(log);
        using var server = Launch(log, arguments);
        try
        {
            Uri? url;
            while ((url = UrlOf(stateFolder, server)) is null && !server.HasExited)
            {
                words.Relay();
                await Task.Delay(Pause, cancellationToken);
            }

            var isHealthy = url is not null && await HealthProbe.WaitAsync(url, Patience, cancellationToken);
            words.Relay();
            if (!isHealthy && !(server.HasExited && server.ExitCode == 0))
            {
                throw new CommandFailure($"The server did not start; {log} has all that it said.") { IsTold = words.HadError };
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or CommandFailure)
        {
            await EndAsync(server);
            throw;
        }
    }

    private static Process Launch(string log, IReadOnlyList<string> arguments)
    {
        // setsid: Ctrl-C at this terminal is not for it. The shell only lays the output into the log.
        var program = Environment.GetCommandLineArgs()[0];
        string[] self = program.EndsWith(".dll", StringComparison.Ordinal)
            ? [Environment.ProcessPath!, program]
            : [Environment.ProcessPath!];
        return Process.Start(
            "setsid",
            ["sh", "-c", """log=$1; shift; exec "$@" </dev/null >>"$log" 2>&1""", "ovop", log, .. self, .. arguments]);
    }

    private static Uri? UrlOf(string stateFolder, Process server) =>
        ServerRecord.Read(stateFolder) is { } record && record.ProcessId == server.Id ? record.Url : null;

    private static async Task EndAsync(Process server)
    {
        if (server.HasExited)
        {
            return;
        }

        using var kill = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        await kill.WaitForExitAsync(CancellationToken.None);
        await server.WaitForExitAsync(CancellationToken.None);
    }
}
