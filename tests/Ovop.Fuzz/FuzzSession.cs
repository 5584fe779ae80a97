using System.Diagnostics;
using System.Globalization;
using Ovop.Engine.Tests.Fuzz;
using Ovop.Engine.Tests.Fuzz.Running;

namespace Ovop.Fuzz;

/// <summary>Some seeds of each target in turn, until the time is over.</summary>
internal sealed class FuzzSession(TextWriter output)
{
    private const int Chunk = 1_000;
    private const int MaxFindings = 20;
    private static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(15);

    private readonly long _start = Stopwatch.GetTimestamp();

    public required TimeSpan Time { get; init; }

    /// <summary>How many, instead of <see cref="Time"/>; null for as many as the time allows.</summary>
    public required int? Requests { get; init; }

    public required int FirstSeed { get; init; }

    public required IReadOnlyList<IFuzzTarget> Targets { get; init; }

    /// <returns>The exit code: 1 where there were findings.</returns>
    public async Task<int> RunAsync(CancellationToken ending)
    {
        var runs = Targets.Select(target => (target.Name, Run: new FuzzRun(target))).ToArray();
        var findings = 0;
        var shown = Stopwatch.GetTimestamp();
        for (var seed = FirstSeed; !IsOver(seed, runs.Length) && !ending.IsCancellationRequested; seed += Chunk)
        {
            foreach (var (_, run) in runs)
            {
                findings += await RunChunkAsync(run, seed);
            }

            if (findings >= MaxFindings)
            {
                Say($"{findings} findings are enough for once.");
                break;
            }

            if (Stopwatch.GetElapsedTime(shown) > ProgressEvery)
            {
                shown = Stopwatch.GetTimestamp();
                Say($"{runs.Sum(run => run.Run.Totals.Requests):N0} requests, next seed {seed + Chunk}, {findings} findings");
            }
        }

        foreach (var (name, run) in runs)
        {
            Say($"{name}: {run.Totals}");
        }

        Say($"{runs.Sum(run => run.Run.Totals.Requests):N0} requests in all, {findings} findings.");
        return findings == 0 ? 0 : 1;
    }

    /// <summary>Goes on behind each finding.</summary>
    private async Task<int> RunChunkAsync(FuzzRun run, int seed)
    {
        var (findings, next, end) = (0, seed, seed + Chunk);
        while (next < end && findings < MaxFindings && await run.RunAsync(Enumerable.Range(next, end - next)) is { } finding)
        {
            findings++;
            next = finding.Case.Seed + 1;
            output.WriteLine(finding);
            Say($"kept as {FuzzFixtures.Write(finding)}");
        }

        return findings;
    }

    private bool IsOver(int seed, int targets) => seed > int.MaxValue - Chunk || (Requests is { } requests
        ? (long)(seed - FirstSeed) * targets >= requests
        : Stopwatch.GetElapsedTime(_start) >= Time);

    private void Say(FormattableString text) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"[{Stopwatch.GetElapsedTime(_start).TotalSeconds,6:0.0} s] {text.ToString(CultureInfo.InvariantCulture)}"));
}
