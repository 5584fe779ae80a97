using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Processes;

/// <summary>One of the two sides: a process that serves HTTP on a loopback port, ended when disposed.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private const string SettingsPrefix = "OVOP_";

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
        if (!File.Exists(assembly))
        {
            throw new BenchFailure($"{assembly} is not there: build the solution in the same configuration first.");
        }

        var port = FreePort();
        var address = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), port).Uri;
        var start = StartInfo([assembly, command, "--port", port.ToString(CultureInfo.InvariantCulture)], settings);
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

    private static ProcessStartInfo StartInfo(string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        // Started through "dotnet X.dll" we use that dotnet, else the one that the PATH finds.
        var host = Environment.ProcessPath is { } path
            && Path.GetFileNameWithoutExtension(path.AsSpan()).SequenceEqual("dotnet") ? path : "dotnet";
        var start = new ProcessStartInfo(host, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(IsSetting).ToArray())
        {
            start.Environment.Remove(variable);
        }

        foreach (var (variable, value) in settings)
        {
            start.Environment[variable] = value;
        }

        return start;
    }

    private static bool IsSetting(string variable) => variable.StartsWith(SettingsPrefix, StringComparison.Ordinal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
