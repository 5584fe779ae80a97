using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Processes;

/// <summary>One of the two sides: a process that serves HTTP on a loopback port, ended when disposed.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _name;
    private readonly Process _process;
    private readonly LastLines _said = new();

    private MeasuredProcess(string name, Process process, Uri address)
    {
        _name = name;
        _process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => _said.Add(line.Data);
        process.ErrorDataReceived += (_, line) => _said.Add(line.Data);
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>Starts a .NET program on a free port and waits until it answers.</summary>
    /// <param name="name">What to call it where it fails.</param>
    /// <param name="assembly">The program's .dll.</param>
    /// <param name="command">Its command, which takes <c>--port N</c>.</param>
    /// <param name="settings">
    /// Environment variables. Those of the caller that begin with OVOP_ are not passed on: a run measures defaults.
    /// </param>
    /// <param name="probe">A path that answers 200 once all is well.</param>
    /// <param name="cancellationToken">Ends the process as well.</param>
    /// <exception cref="BenchFailure">It ends, or does not answer in time.</exception>
    public static async Task<MeasuredProcess> StartAsync(
        string name, string assembly, string command, IReadOnlyDictionary<string, string> settings, string probe,
        CancellationToken cancellationToken)
    {
        var port = FreePort();
        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
        var start = DotnetProgram.StartInfo(
            assembly, [command, "--port", port.ToString(CultureInfo.InvariantCulture)], settings);
        var started = new MeasuredProcess(name, Process.Start(start)!, address);
        try
        {
            started._process.BeginOutputReadLine();
            started._process.BeginErrorReadLine();
            await started.WaitUntilAnswersAsync(new Uri(address, probe), cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="BenchFailure">It has ended by itself.</exception>
    public void RequireRunning()
    {
        if (_process.HasExited)
        {
            throw new BenchFailure($"{_name} ended with exit code {_process.ExitCode}: {_said}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // It holds nothing worth keeping: the database goes as well.
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitUntilAnswersAsync(Uri probe, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            RequireRunning();
            try
            {
                using var answer = await client.GetAsync(probe, cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception exception)
                when (exception is HttpRequestException or TaskCanceledException
                    && !cancellationToken.IsCancellationRequested)
            {
                // Not yet.
            }

            await Task.Delay(50, cancellationToken);
        }

        throw new BenchFailure($"{_name} does not answer at {probe} after {Patience.TotalSeconds:0} seconds: {_said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
