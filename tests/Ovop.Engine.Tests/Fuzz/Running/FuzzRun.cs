using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Requests;

namespace Ovop.Engine.Tests.Fuzz.Running;

/// <summary>
/// Asks a target one request after the other and judges what comes back. Memory is that of the whole process, so nothing
/// else may run in it.
/// </summary>
internal sealed class FuzzRun(IFuzzTarget target)
{
    /// <summary>As the server's: what it refuses never comes to the engine.</summary>
    private static readonly JsonDocumentOptions VariablesJson = new() { MaxDepth = 128 };

    /// <summary>No request takes a hundredth of it on a quiet machine.</summary>
    private static readonly TimeSpan HangLimit = TimeSpan.FromSeconds(60);

    private const int MaxErrors = 100;
    private const int Attempts = 4;

    // What one request may allocate: so much, and so much for each byte that was sent and answered.
    private const long UsualBytes = 4_000_000;
    private const int BytesForADocumentByte = 400;
    private const int BytesForAVariableByte = 100;
    private const int BytesForAnAnswerByte = 100;

    public FuzzTotals Totals { get; } = new();

    /// <summary>Asks some seeds.</summary>
    /// <returns>The first finding, shrunk; null where there is none.</returns>
    public async Task<FuzzFinding?> RunAsync(IEnumerable<int> seeds)
    {
        foreach (var seed in seeds)
        {
            if (await TryAsync(target.Case(seed)) is { } finding)
            {
                // What shrinking asks does not count.
                return await new CaseShrinker(new FuzzRun(target).TryAsync).ShrinkAsync(finding);
            }
        }

        return null;
    }

    /// <summary>Asks one case.</summary>
    /// <returns>What is wrong with the answer; null where nothing is.</returns>
    public async Task<FuzzFinding?> TryAsync(FuzzCase one)
    {
        using var variables = Parse(one.Variables);
        var request = new GraphRequest
        {
            Query = one.Document,
            OperationName = one.OperationName,
            Variables = variables?.RootElement ?? default,
            CostReport = (one.Seed % 16) switch { 0 => CostReport.Report, 1 => CostReport.Validate, _ => CostReport.None },
            IsReadOnly = one.Seed % 32 == 2,
        };
        var finding = await AskAsync(one, request, Attempts);

        // Once more: a document that was kept is answered as it was at first.
        return finding ?? (one.Seed % 8 == 3 ? await AskAsync(one, request, Attempts) : null);
    }

    private async Task<FuzzFinding?> AskAsync(FuzzCase one, GraphRequest request, int attempts)
    {
        var unexpected = new List<Exception>();
        using var cancellation = new CancellationTokenSource();
        if (one.Seed % 64 == 5)
        {
            cancellation.Cancel();
        }

        GraphResponse? response = null;
        var before = GC.GetTotalAllocatedBytes();
        var start = Stopwatch.GetTimestamp();
        try
        {
            var answering = Task.Run(() => target.AnswerAsync(one, request, unexpected.Add, cancellation.Token).AsTask());
            response = await answering.WaitAsync(HangLimit);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Totals.Cancelled++;
        }
        catch (TimeoutException)
        {
            return Finding(one, "hang", $"There was no answer after {HangLimit.TotalSeconds} seconds.");
        }
        catch (Exception exception)
        {
            return Finding(one, "exception", exception.ToString());
        }

        var allocated = GC.GetTotalAllocatedBytes() - before;
        using (response)
        {
            Count(one, response, Stopwatch.GetElapsedTime(start), allocated);
            if (unexpected.Count > 0)
            {
                return Finding(one, "unexpected", unexpected[0].ToString());
            }

            if (response is not null && AnswerCheck.Problem(response.Body, one.Document, MaxErrors) is { } problem)
            {
                return Finding(one, "answer", $"{problem}\nanswer:    {System.Text.Encoding.UTF8.GetString(response.Body.Span)}");
            }

            if (allocated <= Bound(one, response))
            {
                return null;
            }

            // The runtime allocates at times for itself, and once for each thing that it sees first.
            return attempts > 1 ? await AskAsync(one, request, attempts - 1) : Finding(one, "memory", string.Create(
                CultureInfo.InvariantCulture, $"{allocated:N0} bytes were allocated; {Bound(one, response):N0} are allowed."));
        }
    }

    private static long Bound(FuzzCase one, GraphResponse? response) => UsualBytes
        + ((long)BytesForADocumentByte * one.Document.Length)
        + ((long)BytesForAVariableByte * one.Variables.Length)
        + ((long)BytesForAnAnswerByte * (response?.Body.Length ?? 0));

    private FuzzFinding Finding(FuzzCase one, string kind, string problem) => new(target.Name, one, kind, problem);

    private void Count(FuzzCase one, GraphResponse? response, TimeSpan time, long allocated)
    {
        Totals.Requests++;
        if (time.TotalMilliseconds > Totals.Slowest.Ms)
        {
            Totals.Slowest = (time.TotalMilliseconds, one.Seed);
        }

        if (allocated > Totals.Greediest.Bytes)
        {
            Totals.Greediest = (allocated, one.Seed);
        }

        if (response?.RequestError is { } refusal)
        {
            Totals.Refused[refusal.Code] = Totals.Refused.GetValueOrDefault(refusal.Code) + 1;
        }
        else if (response is not null)
        {
            Totals.WithData++;
            Totals.WithFieldErrors += response.Body.Span.IndexOf(",\"errors\":["u8) >= 0 ? 1 : 0;
        }
    }

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            return json.Length == 0 ? null : JsonDocument.Parse(json, VariablesJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
