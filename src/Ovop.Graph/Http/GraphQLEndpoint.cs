using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;

namespace Ovop.Graph.Http;

/// <summary>What the endpoint allows of one request.</summary>
/// <param name="MaxBodyBytes">The most bytes of a body; more is answered with 413.</param>
/// <param name="TimeLimit">How long a request may take as a whole; longer is answered with 503 and TIMEOUT.</param>
internal sealed record GraphQLEndpointOptions(int MaxBodyBytes, TimeSpan TimeLimit);

/// <summary>
/// GraphQL over HTTP: 1. method, 2. Accept, 3. Content-Type, 4. the body is read, 5. its JSON is taken apart,
/// 6. the request runs under one deadline, 7. the answer is sent with the status that fits it.
/// </summary>
internal sealed class GraphQLEndpoint(GraphService service, GraphQLEndpointOptions options)
{
    private const int RetryAfterSeconds = 2;

    public async Task HandleAsync(HttpContext http)
    {
        // 1.
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(http, ResponseMediaType.Json, StatusCodes.Status405MethodNotAllowed,
                $"{http.Request.Method} is not possible here; send a POST.").ConfigureAwait(false);
            return;
        }

        // 2.
        if (ResponseMediaType.Negotiate(http.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(http, ResponseMediaType.Json, StatusCodes.Status406NotAcceptable,
                "Accept names neither application/graphql-response+json nor application/json.").ConfigureAwait(false);
            return;
        }

        // 3.
        if (!IsJson(http.Request.ContentType))
        {
            await RefuseAsync(http, mediaType, StatusCodes.Status415UnsupportedMediaType,
                "The Content-Type must be application/json, in UTF-8.").ConfigureAwait(false);
            return;
        }

        try
        {
            // 4. and 5.
            using var body = await ReadBodyAsync(http).ConfigureAwait(false);
            if (body is null)
            {
                await RefuseAsync(http, mediaType, StatusCodes.Status413PayloadTooLarge,
                    $"The body is larger than {options.MaxBodyBytes} bytes.").ConfigureAwait(false);
                return;
            }

            // 6. and 7.
            using var response = await ExecuteAsync(http, body.ToRequest()).ConfigureAwait(false);
            await SendAsync(http, mediaType, Status(response, mediaType), response).ConfigureAwait(false);
        }
        catch (BadRequestException exception)
        {
            await RefuseAsync(http, mediaType, StatusCodes.Status400BadRequest, exception.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client is gone: there is nobody to answer.
        }
    }

    private async ValueTask<RequestBody?> ReadBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > options.MaxBodyBytes)
        {
            return null;
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted).ConfigureAwait(false);
            if (read.Buffer.Length > options.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                return Parse(reader, read);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static RequestBody Parse(PipeReader reader, ReadResult read)
    {
        try
        {
            return RequestBody.Parse(read.Buffer);
        }
        finally
        {
            reader.AdvanceTo(read.Buffer.End);
        }
    }

    private async ValueTask<GraphResponse> ExecuteAsync(HttpContext http, GraphRequest request)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(options.TimeLimit);
        try
        {
            return await service.ExecuteAsync(request, http.RequestServices, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return GraphResponse.Failed([new GraphQLError
            {
                Message = $"The request took longer than {options.TimeLimit.TotalSeconds:0.#} seconds and was stopped. Ask for less at once.",
                Code = ErrorCodes.Timeout,
            }]);
        }
    }

    private static int Status(GraphResponse response, ResponseMediaType mediaType) => response.RequestError?.Code switch
    {
        null => StatusCodes.Status200OK,
        ErrorCodes.Unavailable or ErrorCodes.Timeout => StatusCodes.Status503ServiceUnavailable,
        _ when mediaType == ResponseMediaType.Json => StatusCodes.Status200OK,
        _ => StatusCodes.Status400BadRequest,
    };

    private static bool IsJson(string? contentType)
    {
        if (contentType is "application/json")
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || parsed.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                || parsed.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
    }

    private static async ValueTask RefuseAsync(HttpContext http, ResponseMediaType mediaType, int status, string message)
    {
        using var response = GraphResponse.Failed([new GraphQLError { Message = message, Code = ErrorCodes.BadRequest }]);
        await SendAsync(http, mediaType, status, response).ConfigureAwait(false);
    }

    private static async ValueTask SendAsync(HttpContext http, ResponseMediaType mediaType, int status, GraphResponse response)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType.ContentType;
        http.Response.ContentLength = response.Body.Length;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await http.Response.BodyWriter.WriteAsync(response.Body, http.RequestAborted).ConfigureAwait(false);
    }
}
