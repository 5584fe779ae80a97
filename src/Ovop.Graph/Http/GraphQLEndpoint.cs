using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Graph.Http.GraphiQL;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Http.Responses;

namespace Ovop.Graph.Http;

/// <summary>
/// GraphQL over HTTP. A request passes 1. its method, 2. Accept, 3. the guard against other sites, 4. the form that it
/// has: query string or body become envelopes; 5. they are executed, their documents being sent or known, under one
/// deadline; 6. the answer is sent with the status that fits it. Each step lets it pass or refuses it; one place answers.
/// </summary>
internal sealed class GraphQLEndpoint(
    GraphService service, IServiceProvider services, CrossSiteGuard guard, GraphiQLPage page, GraphQLEndpointOptions options)
{
    private const string Methods = "GET, HEAD, POST, OPTIONS";

    public async Task HandleAsync(HttpContext http)
    {
        // Until it is known what the client takes, refusals are JSON.
        var mediaType = ResponseMediaType.Json;
        try
        {
            // 1. A preflight of CORS does not come here: the middleware answers it.
            var isPost = HttpMethods.IsPost(http.Request.Method);
            if (HttpMethods.IsOptions(http.Request.Method))
            {
                http.Response.Headers.Allow = Methods;
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            if (!isPost && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            {
                throw MethodNotAllowed(http.Request.Method);
            }

            // 2.
            mediaType = AcceptHeader.Choose(
                http.Request.Headers.Accept, isPost ? ResponseMediaType.OfPost : ResponseMediaType.OfGet)
                ?? throw NotAcceptable();
            if (mediaType == ResponseMediaType.Html)
            {
                await page.SendAsync(http).ConfigureAwait(false);
                return;
            }

            // 3.
            guard.Check(http.Request);

            // 4.
            using var received = isPost ? await ReadBodyAsync(http.Request).ConfigureAwait(false)
                : ReceivedRequests.One(GetForm.Read(http.Request.Query));

            // 5. and 6.
            using var execution = new RequestExecution(service, services, http, options.TimeLimit);
            if (received.IsBatch)
            {
                await ResponseSender.SendListAsync(http, mediaType, execution.RunAllAsync(received.Entries)).ConfigureAwait(false);
                return;
            }

            using var response = await execution.RunAsync(received.Entries[0]).ConfigureAwait(false);
            if (response.IsRefusedAsReadOnly)
            {
                http.Response.Headers.Allow = HttpMethods.Post;
            }

            await ResponseSender.SendAsync(http, mediaType, ResponseStatus.Of(response, mediaType), response).ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            await RefuseAsync(http, mediaType, refused).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private ValueTask<ReceivedRequests> ReadBodyAsync(HttpRequest request)
    {
        PostForm.CheckHeaders(request);
        return BoundedBody.ReadAsync(
            request, options.MaxBodyBytes, (in body) => PostForm.Read(body, options.MaxBatchSize),
            request.HttpContext.RequestAborted);
    }

    private async ValueTask RefuseAsync(HttpContext http, ResponseMediaType mediaType, RequestRefusedException refused)
    {
        if (refused.Allow is { } allow)
        {
            http.Response.Headers.Allow = allow;
        }

        using var response = service.Refuse([new GraphQLError { Message = refused.Message, Code = refused.Code }]);
        await ResponseSender.SendAsync(http, mediaType, refused.Status, response).ConfigureAwait(false);
    }

    private static RequestRefusedException MethodNotAllowed(string method) =>
        new(StatusCodes.Status405MethodNotAllowed, $"{method} is not possible here; send a POST, or a GET for a query.")
        {
            Allow = Methods,
        };

    private static RequestRefusedException NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable,
        "Accept names neither application/graphql-response+json nor application/json.");
}
