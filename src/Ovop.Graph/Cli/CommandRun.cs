using System.Runtime.InteropServices;
using Npgsql;
using Ovop.Geo.Clustering;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Postgres;
using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary>
/// Runs a command: Ctrl-C and the signals that end a process cancel it, so that it stops what it has started; what a
/// person can mend is one line on the error output and exit code 1.
/// </summary>
internal static class CommandRun
{
    private const int Failed = 1;

    /// <summary>As a shell tells of a process that SIGINT ended.</summary>
    private const int Interrupted = 130;

    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    public static async Task<int> RunAsync(Func<CancellationToken, Task> work)
    {
        using var ending = new CancellationTokenSource();
        var signals = Array.ConvertAll(Endings, signal => PosixSignalRegistration.Create(signal, context =>
        {
            // A second Ctrl-C ends the process at once; the next start mends what it leaves.
            context.Cancel = !ending.IsCancellationRequested;
            ending.Cancel();
        }));
        try
        {
            await work(ending.Token);
            return 0;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (Exception exception) when (Explain(exception) is { } explanation)
        {
            if (exception is not CommandFailure { IsTold: true })
            {
                await Console.Error.WriteLineAsync("error: " + explanation);
            }

            return ending.IsCancellationRequested ? Interrupted : Failed;
        }
        finally
        {
            Array.ForEach(signals, signal => signal.Dispose());
        }
    }

    // Null: a bug, which leaves with its stack trace.
    private static string? Explain(Exception exception) => exception switch
    {
        CommandFailure or InvalidOptionsException or PostgresSetupException or StorageException or SeedException
            or ImportException or ClusteringException => exception.Message,
        PostgresException postgres => $"PostgreSQL refused: {postgres.SqlState} {postgres.MessageText}",
        NpgsqlException npgsql =>
            $"The connection to PostgreSQL broke: {npgsql.GetBaseException().Message.TrimEnd('.')}. "
            + "Nothing half-done was kept; run the command again.",
        _ => null,
    };
}
