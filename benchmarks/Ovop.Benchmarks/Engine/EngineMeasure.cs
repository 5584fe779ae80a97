using System.Diagnostics;

namespace Ovop.Benchmarks.Engine;

/// <summary>Something that both implementations do.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Goal">How many times as fast as the reference the engine is to be, at least.</param>
/// <param name="Once">Does it once.</param>
/// <param name="Work">What the reference does.</param>
internal sealed record EngineMeasure(string Name, double Goal, Func<ValueTask> Once, ReferenceWork Work)
{
    /// <summary>Repeats it for some time.</summary>
    /// <returns>Microseconds and bytes allocated, for each time.</returns>
    public async Task<(double Microseconds, double Bytes)> RunAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var count = 0;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        TimeSpan passed;
        do
        {
            await Once();
            count++;
            passed = Stopwatch.GetElapsedTime(start);
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (passed < time);

        return (passed.TotalMicroseconds / count, (double)(GC.GetTotalAllocatedBytes(precise: true) - allocated) / count);
    }
}
