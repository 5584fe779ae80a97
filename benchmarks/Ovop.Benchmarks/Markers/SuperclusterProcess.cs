using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ovop.Benchmarks.Engine;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Markers;

/// <summary>npm supercluster in a node process that measures its own loading of the points.</summary>
internal sealed class SuperclusterProcess : IDisposable
{
    private readonly Process _process;

    private SuperclusterProcess(Process process) => _process = process;

    /// <exception cref="BenchFailure">node is not there, or fails.</exception>
    public static async Task<SuperclusterProcess> StartAsync(
        ReferenceFolder folder, IReadOnlyList<double[]> points, CancellationToken cancellationToken)
    {
        try
        {
            var started = new SuperclusterProcess(Process.Start(new ProcessStartInfo("node", [Path.Combine(folder.Path, "supercluster.mjs")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!);
            await started.AskAsync(JsonSerializer.Serialize(points), cancellationToken);
            return started;
        }
        catch (Win32Exception)
        {
            throw new BenchFailure("node is not installed: npm supercluster needs node 20 or later.");
        }
    }

    /// <summary>Clusters the points once.</summary>
    /// <returns>Microseconds.</returns>
    public Task<double> LoadAsync(int radius, int minPoints, int maxZoom, CancellationToken cancellationToken) =>
        AskAsync(JsonSerializer.Serialize(new { radius, minPoints, maxZoom }), cancellationToken);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task<double> AskAsync(string line, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        var answer = await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new BenchFailure("The process of supercluster ended.");
        return double.Parse(answer, CultureInfo.InvariantCulture);
    }
}
