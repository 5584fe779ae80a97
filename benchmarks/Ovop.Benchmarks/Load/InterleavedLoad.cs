using System.Globalization;
using Ovop.Benchmarks.Processes;

namespace Ovop.Benchmarks.Load;

/// <summary>Loads some targets in turn, round after round, so that what disturbs the machine meets all of them.</summary>
internal sealed class InterleavedLoad(Wrk wrk, int rounds, int seconds, TextWriter progress)
{
    /// <param name="title">For the lines of progress.</param>
    /// <param name="targets">What is loaded.</param>
    /// <param name="requireRunning">Called after each load; throws where a process has ended.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The medians of each target, in their order.</returns>
    public async Task<LoadResult[]> RunAsync(
        string title, IReadOnlyList<LoadTarget> targets, Action requireRunning, CancellationToken cancellationToken)
    {
        var results = targets.Select(_ => new List<LoadResult>()).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            for (var target = 0; target < targets.Count; target++)
            {
                results[target].Add(await wrk.RunAsync(targets[target], seconds, cancellationToken));
                requireRunning();
            }

            var figures = targets.Select((target, index) => string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Name} {results[index][^1].RequestsPerSecond:N0}/s ({results[index][^1].P50Ms:0.00} ms)"));
            await progress.WriteLineAsync(
                $"{title}, round {round}: {string.Join(", ", figures)}; load {MachineLoad.Now()}");
        }

        return Array.ConvertAll(results, LoadResult.MedianOf);
    }
}
