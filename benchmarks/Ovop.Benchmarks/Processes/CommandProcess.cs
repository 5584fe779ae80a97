using System.Diagnostics;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Processes;

/// <summary>
/// A command of the product, run to its end as a process of its own: what it tells of its steps, and the most memory that it
/// had.
/// </summary>
internal static class CommandProcess
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(100);

    /// <param name="assembly">The program's .dll.</param>
    /// <param name="arguments">The command with its options.</param>
    /// <param name="settings">Environment variables.</param>
    /// <param name="onLine">Told each line of its output as it comes, on any thread; null where nobody looks.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    /// <exception cref="BenchFailure">It fails.</exception>
    public static async Task<CommandResult> RunAsync(
        string assembly, string[] arguments, IReadOnlyDictionary<string, string> settings, Action<string>? onLine,
        CancellationToken cancellationToken)
    {
        var said = new LastLines();
        IReadOnlyList<(string Step, TimeSpan Took)> steps = [];
        var clock = Stopwatch.StartNew();
        using var process = new Process { StartInfo = DotnetProgram.StartInfo(assembly, arguments, settings) };
        process.OutputDataReceived += (_, line) =>
        {
            said.Add(line.Data);
            if (line.Data is not null)
            {
                steps = StepTimes.TryRead(line.Data) ?? steps;
                onLine?.Invoke(line.Data);
            }
        };
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0.0;
        try
        {
            var end = process.WaitForExitAsync(cancellationToken);
            while (await Task.WhenAny(end, Task.Delay(LookEvery, cancellationToken)) != end)
            {
                // The most it ever had, so that nothing between two looks is missed.
                peak = MemoryUse.TryOf(process.Id)?.PeakMegabytes ?? peak;
            }

            await end;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }

        return process.ExitCode == 0
            ? new CommandResult(clock.Elapsed, steps, peak)
            : throw new BenchFailure($"{string.Join(' ', arguments)} ended with exit code {process.ExitCode}: {said}");
    }
}
