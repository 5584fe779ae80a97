using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Engine;

/// <summary>The reference implementation (npm <c>graphql</c>) in a node process that measures itself.</summary>
internal sealed class ReferenceProcess : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _process;

    private ReferenceProcess(Process process) => _process = process;

    /// <exception cref="BenchFailure">node is not there.</exception>
    public static ReferenceProcess Start(ReferenceFolder folder)
    {
        try
        {
            return new ReferenceProcess(Process.Start(new ProcessStartInfo("node", [folder.Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
            })!);
        }
        catch (Win32Exception)
        {
            throw new BenchFailure("node is not installed: the reference implementation needs node 20 or later.");
        }
    }

    /// <summary>Repeats a task for some time.</summary>
    /// <param name="name">Of the measurement: what is given is prepared once for each name.</param>
    /// <param name="work">What to do; the list is in <c>reference.mjs</c>.</param>
    /// <param name="time">How long.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Microseconds for each time.</returns>
    /// <exception cref="BenchFailure">It fails.</exception>
    public async Task<double> MeasureAsync(string name, ReferenceWork work, TimeSpan time, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Serialize(new { name, task = work.Task, milliseconds = time.TotalMilliseconds, given = work }, Json);
        await _process.StandardInput.WriteLineAsync(request.AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new BenchFailure("The reference's process ended.");
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.TryGetProperty("microseconds", out var microseconds)
            ? microseconds.GetDouble()
            : throw new BenchFailure($"The reference fails at {name}: {answer.RootElement.GetProperty("failure")}");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}

/// <summary>What the reference is to do over and over.</summary>
/// <param name="Task">Its name in <c>reference.mjs</c>.</param>
/// <param name="Documents">The documents, one after the other each time.</param>
/// <param name="Schema">The schema's text; null where none is needed.</param>
/// <param name="Rows">What the root field <c>rows</c> yields; null where none are needed.</param>
internal sealed record ReferenceWork(
    string Task, IReadOnlyList<string> Documents, string? Schema = null, IReadOnlyList<ComparedRow>? Rows = null);
