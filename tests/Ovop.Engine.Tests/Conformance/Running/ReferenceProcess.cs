using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>
/// The reference implementation (npm <c>graphql</c>) in one node process, started for a test run and ended with it. A
/// line of JSON goes in for each batch of cases, a line of JSON comes out.
/// </summary>
public sealed class ReferenceProcess : IAsyncLifetime, IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly StringBuilder _complaints = new();
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    public Task InitializeAsync()
    {
        NodePackages.Restore();
        var start = new ProcessStartInfo("node", [Path.Combine(NodePackages.Folder, "reference", "reference.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_complaints)
            {
                _complaints.AppendLine(line.Data);
            }
        };
        _process.BeginErrorReadLine();
        return Task.CompletedTask;
    }

    /// <summary>The reference's answers to a batch, one for each case.</summary>
    /// <param name="kind">What is to be done with the cases; the list is in <c>answers.mjs</c>.</param>
    /// <param name="schema">The schema's text; null where the kind needs none.</param>
    /// <param name="cases">The cases, as the kind wants them.</param>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(string kind, string? schema, IEnumerable<object> cases)
    {
        await _turn.WaitAsync();
        try
        {
            await _process!.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { kind, schema, cases }, Json));
            await _process.StandardInput.FlushAsync();
            var line = await _process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"The reference process ended. {Complaints()}");
            var reply = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement;
            return reply.TryGetProperty("answers", out var answers)
                ? answers.EnumerateArray().ToArray()
                : throw new InvalidOperationException($"The reference failed: {reply.GetProperty("failure")}");
        }
        catch (IOException broken)
        {
            throw new InvalidOperationException($"The reference process is gone. {Complaints()}", broken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Closes the process's input, upon which it ends; kills it where it does not.</summary>
    public void Dispose()
    {
        if (_process is { } process)
        {
            _process = null;
            process.StandardInput.Close();
            if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }

        _turn.Dispose();
    }

    private string Complaints()
    {
        lock (_complaints)
        {
            return _complaints.Length == 0 ? "It printed no error." : $"It printed:\n{_complaints}";
        }
    }
}
