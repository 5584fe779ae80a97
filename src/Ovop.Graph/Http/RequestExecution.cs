using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Graph.Http.Requests;

namespace Ovop.Graph.Http;

/// <summary>Executes what one HTTP request asks, all of it under one deadline.</summary>
/// <param name="service">Executes.</param>
/// <param name="services">
/// The application's: no resolver needs a scope of its own, which each request would have to pay for.
/// </param>
/// <param name="http">The request.</param>
/// <param name="timeLimit">From now on.</param>
internal sealed class RequestExecution(
    GraphService service, IServiceProvider services, HttpContext http, TimeSpan timeLimit) : IDisposable
{
    private readonly CancellationTokenSource _deadline = Start(timeLimit, http.RequestAborted);

    /// <summary>The answer, or that the time is over.</summary>
    public async ValueTask<GraphResponse> RunAsync(RequestEnvelope envelope)
    {
        if (envelope.Fault is { } fault)
        {
            return service.Refuse([new GraphQLError { Message = fault, Code = ErrorCodes.BadRequest }]);
        }

        try
        {
            _deadline.Token.ThrowIfCancellationRequested();
            var request = envelope.ToRequest() with { CostReport = CostHeader.Read(http.Request) };
            return await service.ExecuteAsync(request, services, _deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return service.Refuse([new GraphQLError
            {
                Message = $"The request took longer than {timeLimit.TotalSeconds:0.#} seconds and was stopped. Ask for less at once.",
                Code = ErrorCodes.Timeout,
            }]);
        }
    }

    /// <summary>
    /// The answers to a batch, in its order. One runs after the other: a batch is no more of a load than its requests
    /// alone would be, and what a mutation wrote is there for the query after it.
    /// </summary>
    public async IAsyncEnumerable<GraphResponse> RunAllAsync(IEnumerable<RequestEnvelope> envelopes)
    {
        foreach (var envelope in envelopes)
        {
            using var response = await RunAsync(envelope).ConfigureAwait(false);
            yield return response;
        }
    }

    public void Dispose() => _deadline.Dispose();

    private static CancellationTokenSource Start(TimeSpan timeLimit, CancellationToken clientGone)
    {
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(clientGone);
        deadline.CancelAfter(timeLimit);
        return deadline;
    }
}
