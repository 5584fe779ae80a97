using System.Runtime.InteropServices;
using Npgsql;
using Ovop.Benchmarks.Failures;
using Ovop.Geo.Postgres;
using Ovop.Geo.Storage;

namespace Ovop.Benchmarks.Runs;

/// <summary>
/// Runs to the end, or until Ctrl-C or a signal that ends a process: what was started is stopped and removed then, too.
/// </summary>
internal static class UntilSignal
{
    private const int Failed = 1;

    /// <summary>As a shell tells of a process that SIGINT ended.</summary>
    private const int Interrupted = 130;

    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Func<CancellationToken, Task> work)
    {
        using var ending = new CancellationTokenSource();
        var signals = Array.ConvertAll(Endings, signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            ending.Cancel();
        }));
        try
        {
            await work(ending.Token);
            return 0;
        }
        catch (Exception) when (ending.IsCancellationRequested)
        {
            // Whatever it says: Ctrl-C reaches the processes that we started as well, and they may end before us.
            return Interrupted;
        }
        catch (Exception exception)
            when (exception is BenchFailure or PostgresSetupException or StorageException or NpgsqlException)
        {
            await Console.Error.WriteLineAsync("error: " + exception.Message);
            return Failed;
        }
        finally
        {
            Array.ForEach(signals, signal => signal.Dispose());
        }
    }
}
