using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Ovop.Graph.Tests.Cli;

/// <summary>The real command line, in a process of its own.</summary>
internal sealed class OvopProcess : IAsyncDisposable
{
    // A machine that is busy with all test projects at once is slow; what never ends must still be told.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    private OvopProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Append(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has written to its standard output so far.</summary>
    public string Output => Read(_output);

    /// <summary>What it has written to its error output so far.</summary>
    public string Errors => Read(_errors);

    public int ProcessId => _process.Id;

    /// <summary>The processor time that it has used, without that of the programs it started.</summary>
    public double ProcessorSeconds => _process.TotalProcessorTime.TotalSeconds;

    public static OvopProcess Start(params string[] arguments) => Start(
        "dotnet", [Program, .. arguments], new Dictionary<string, string>());

    /// <summary>Starts it as another user, or with more variables in its environment.</summary>
    public static OvopProcess Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> variables)
    {
        // Tests that run in the background of a script inherit that Ctrl-C is ignored, and would hand it on.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("OVOP_", StringComparison.Ordinal)))
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new OvopProcess(start);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<OvopResult> RunAsync(params string[] arguments)
    {
        await using var process = Start(arguments);
        return await process.EndAsync();
    }

    /// <summary>The assembly of the command line, as the tests were built with it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Ovop.Graph.dll");

    public async Task<OvopResult> EndAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"It has not ended.\n{Output}{Errors}");
        }

        return new OvopResult(_process.ExitCode, Output, Errors);
    }

    /// <summary>Waits until its standard output has a line with this text, and gives that line.</summary>
    public Task<string> WaitForLineAsync(string text) => WaitForLineAsync(text, () => Output);

    /// <summary>Waits until its error output has a line with this text, and gives that line.</summary>
    public Task<string> WaitForErrorLineAsync(string text) => WaitForLineAsync(text, () => Errors);

    private async Task<string> WaitForLineAsync(string text, Func<string> written)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var hasExited = _process.HasExited;
            var line = written().Split('\n').FirstOrDefault(one => one.Contains(text, StringComparison.Ordinal));
            if (line is not null)
            {
                return line;
            }

            if (hasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"It has not said \"{text}\".\n{Output}{Errors}");
            }

            await Task.Delay(10);
        }
    }

    /// <summary>Waits until it serves, and gives the address.</summary>
    public async Task<Uri> WaitForUrlAsync()
    {
        var line = await WaitForLineAsync("serving at ");
        return new Uri(line.Split("serving at ")[1].Split(' ')[0]);
    }

    public Task InterruptAsync() => SignalAsync("INT", _process.Id);

    /// <param name="signal">Its name without SIG.</param>
    /// <param name="processId">The process; negative for all of its group.</param>
    public static async Task SignalAsync(string signal, int processId)
    {
        using var kill = Process.Start(
            "kill", [$"-{signal}", "--", processId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            lock (text)
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}

/// <summary>How the command line ended.</summary>
internal sealed record OvopResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Its only line on the error output, where it failed as it should.</summary>
    public string OnlyError
    {
        get
        {
            Assert.True(ExitCode == 1, $"Exit code {ExitCode}.\n{Output}{Errors}");
            var line = Assert.Single(Errors.TrimEnd('\n').Split('\n'));
            Assert.StartsWith("error: ", line, StringComparison.Ordinal);
            return line;
        }
    }

    public OvopResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}.\n{Output}{Errors}");
        return this;
    }
}
