using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop down</c>: stops the server of a state folder, and its PostgreSQL unless a command uses it.</summary>
internal static class DownCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var command = new Command("down", "Stop the server of a state folder and its private PostgreSQL.");
        command.Options.Add(DatabaseOptions.Demo);
        command.Options.Add(DatabaseOptions.State);
        command.SetAction((options, _) => CommandRun.RunAsync(
            ending => RunAsync(DatabaseOptions.StateFolderOf(options), ending)));
        return command;
    }

    private static async Task RunAsync(string stateFolder, CancellationToken cancellationToken)
    {
        var progress = new ProgressLines(Console.Out);
        var wasServing = ServerLock.IsHeld(stateFolder);
        if (wasServing)
        {
            await StopServerAsync(stateFolder, cancellationToken);
            progress.Say("server stopped");
        }

        var wasRunning = PrivateServer.IsRunning(stateFolder);
        if (!await PrivateServer.StopUnusedAsync(
            new PrivateServerOptions { StateFolder = stateFolder }, cancellationToken))
        {
            progress.Say("PostgreSQL goes on until the other command that uses it ends");
        }
        else if (wasRunning)
        {
            progress.Say("PostgreSQL stopped");
        }
        else if (!wasServing)
        {
            progress.Say($"nothing runs on {stateFolder}");
        }
    }

    private static async Task StopServerAsync(string stateFolder, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var asked = 0;
        while (ServerLock.IsHeld(stateFolder))
        {
            // Its record may not be written yet, or be gone already, or be that of one that was killed before. Without it
            // nothing is signalled: to kill, number 0 means whoever asks, and all that were started with it.
            var process = ServerRecord.Read(stateFolder)?.ProcessId ?? asked;
            if (process != asked)
            {
                await AskToEndAsync(process, cancellationToken);
                asked = process;
            }

            if (clock.Elapsed > Patience)
            {
                throw new CommandFailure(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The server of {stateFolder} (process {asked}) has not ended in {Patience.TotalSeconds} seconds. "
                    + $"End it with kill -KILL {asked}; nothing that was committed is lost."));
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    private static async Task AskToEndAsync(int process, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("kill", ["-TERM", process.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardError = true,
        };
        using var kill = Process.Start(start)!;
        var error = await kill.StandardError.ReadToEndAsync(cancellationToken);
        await kill.WaitForExitAsync(cancellationToken);
        if (kill.ExitCode != 0 && Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}")))
        {
            throw new CommandFailure($"The server cannot be stopped: {error.Trim()}. Run this as its owner.");
        }
    }
}
