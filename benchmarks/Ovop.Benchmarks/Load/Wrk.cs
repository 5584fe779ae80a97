using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Load;

/// <summary>Debian's load generator <c>wrk</c>.</summary>
/// <param name="folder">Where its scripts are written; removed by its owner.</param>
/// <param name="connections">Kept open, each with one request under way at a time.</param>
internal sealed class Wrk(string folder, int connections)
{
    private const string Program = "wrk";

    /// <exception cref="BenchFailure">wrk is not installed.</exception>
    public static void RequireInstalled()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, Program))))
        {
            throw new BenchFailure(
                $"{Program}, the load generator, is not installed. Run: sudo apt-get install {Program}");
        }
    }

    /// <exception cref="BenchFailure">A request failed, or had a status other than 2xx or 3xx.</exception>
    public async Task<LoadResult> RunAsync(LoadTarget target, int seconds, CancellationToken cancellationToken)
    {
        var script = Path.Combine(folder, $"{Guid.NewGuid():N}.lua");
        await File.WriteAllTextAsync(script, WrkScript.For(target), cancellationToken);

        // One thread of wrk keeps up with many times what two cores can answer, and takes the least from them.
        var start = new ProcessStartInfo(
            Program,
            [
                "--threads", "1",
                "--connections", connections.ToString(CultureInfo.InvariantCulture),
                "--duration", string.Create(CultureInfo.InvariantCulture, $"{seconds}s"),
                "--timeout", "60s", // An answer that is late is no error: it shows in the latencies.
                "--script", script,
                target.Url.AbsoluteUri,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return Read(target, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            File.Delete(script);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new BenchFailure($"{Program} does not start: {exception.Message}.");
        }
    }

    private static LoadResult Read(LoadTarget target, string output, string errors)
    {
        var line = output.Split('\n').FirstOrDefault(
            line => line.StartsWith(WrkScript.ResultMark, StringComparison.Ordinal))
            ?? throw new BenchFailure($"{Program} gave no result for {target.Name}: {errors.Trim()} {output.Trim()}");
        var figures = line.Split(' ').Skip(1)
            .Select(figure => long.Parse(figure, CultureInfo.InvariantCulture))
            .ToArray();
        var (requests, microseconds, p50, p99, refused, broken) =
            (figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
        if (requests == 0 || refused > 0 || broken > 0)
        {
            throw new BenchFailure(
                $"{target.Name}: {requests} requests, {refused} answered with an error status, {broken} broken off.");
        }

        return new LoadResult(requests * 1e6 / microseconds, p50 / 1000.0, p99 / 1000.0);
    }
}
