using System.Globalization;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Statistics;

namespace Ovop.Benchmarks.Engine;

/// <summary>
/// One run of the engine against the reference: each warms up, then they are measured in turn, round after round, so that
/// a disturbance meets both. The table has the medians.
/// </summary>
internal sealed class EngineRun(EngineOptions options, TextWriter output, TextWriter progress)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = new ReferenceFolder();
        await folder.RestoreAsync(cancellationToken);
        using var reference = ReferenceProcess.Start(folder);
        var results = new List<EngineResult>();
        foreach (var measure in EngineMeasures.Create(folder).Where(one => one.Name.Contains(options.Only, StringComparison.OrdinalIgnoreCase)))
        {
            results.Add(await MeasureAsync(measure, reference, cancellationToken));
        }

        await output.WriteAsync(EngineTable.Markdown(results));
    }

    private async Task<EngineResult> MeasureAsync(EngineMeasure measure, ReferenceProcess reference, CancellationToken cancellationToken)
    {
        await measure.RunAsync(WarmUp, cancellationToken);
        await reference.MeasureAsync(measure.Name, measure.Work, WarmUp, cancellationToken);
        var (ours, theirs, bytes) = (new List<double>(), new List<double>(), 0d);
        for (var round = 1; round <= options.Rounds; round++)
        {
            (var microseconds, bytes) = await measure.RunAsync(options.Time, cancellationToken);
            ours.Add(microseconds);
            theirs.Add(await reference.MeasureAsync(measure.Name, measure.Work, options.Time, cancellationToken));
            await progress.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{measure.Name}, round {round}: {ours[^1]:N1} µs, the reference {theirs[^1]:N1} µs; load {MachineLoad.Now()}"));
        }

        return new EngineResult(measure, Median.Of(ours), Median.Of(theirs), bytes);
    }
}
