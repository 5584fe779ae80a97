using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Ovop.Benchmarks.Engine;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Processes;

namespace Ovop.Benchmarks.Page;

/// <summary>A browser, driven by <c>web/e2e/measure.mjs</c> in a node process that measures within the page.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly LastLines _said = new();

    private BrowserProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => _said.Add(line.Data);
        process.BeginErrorReadLine();
    }

    /// <param name="address">Of the server.</param>
    /// <exception cref="BenchFailure">node is not there.</exception>
    public static BrowserProcess Start(Uri address)
    {
        try
        {
            return new BrowserProcess(Process.Start(new ProcessStartInfo("node", [ReferenceFolder.InRepository("web", "e2e", "measure.mjs"), address.AbsoluteUri])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!);
        }
        catch (Win32Exception)
        {
            throw new BenchFailure("node is not installed: the map in a browser needs node 20 or later.");
        }
    }

    /// <summary>Opens the page anew and works with it.</summary>
    /// <exception cref="BenchFailure">It does not do what it is to do.</exception>
    public async Task<PageFigures> MeasureAsync(CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync("round".AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        if (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            return new PageFigures(JsonSerializer.Deserialize<PageFigure[]>(line, Json)!);
        }

        await _process.WaitForExitAsync(cancellationToken);
        throw new BenchFailure($"The map could not be measured: {_said}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            // At the end of its input it closes the browser, which would outlive it otherwise.
            _process.StandardInput.Close();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            {
                _process.Kill(entireProcessTree: true);
                _process.WaitForExit();
            }
        }

        _process.Dispose();
    }
}
