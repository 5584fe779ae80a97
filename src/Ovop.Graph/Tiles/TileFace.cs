using Ovop.Graph.Http;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Tiles;

/// <summary>What all addresses of this face have in common: only reading, one deadline, one form of refusal.</summary>
internal sealed class TileFace(InternalErrors internalErrors, TileSettings settings)
{
    private const string Methods = "GET, HEAD";

    private readonly RefusalSender _refusals = new(settings.Notice);

    /// <summary>An endpoint that answers, or says why not.</summary>
    /// <param name="answer">Answers; what it throws before its first byte becomes a status and an error list.</param>
    public RequestDelegate Endpoint(Func<HttpContext, CancellationToken, Task> answer) => http => AnswerAsync(http, answer);

    private async Task AnswerAsync(HttpContext http, Func<HttpContext, CancellationToken, Task> answer)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            await _refusals.SendMethodNotAllowedAsync(http, Methods).ConfigureAwait(false);
            return;
        }

        try
        {
            await answer(http, http.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await _refusals.SendAsync(http, Refused(exception)).ConfigureAwait(false);
        }
    }

    private RefusedException Refused(Exception exception) => exception as RefusedException
        ?? Refusal.Of(exception, "The tile")
        ?? new RefusedException([internalErrors.Describe(exception)], exception);
}
