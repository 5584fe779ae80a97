using System.Globalization;
using Ovop.Engine.Requests;

namespace Ovop.Graph.Http.Responses;

/// <summary>Sends answers: the one place that writes to the socket.</summary>
internal static class ResponseSender
{
    private const int RetryAfterSeconds = 2;

    /// <summary>One answer, with its length.</summary>
    /// <param name="http">The request that it answers.</param>
    /// <param name="mediaType">What it is sent as.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="response">The answer.</param>
    public static async ValueTask SendAsync(
        HttpContext http, ResponseMediaType mediaType, int status, GraphResponse response)
    {
        SetHeaders(http, mediaType, status);
        http.Response.ContentLength = response.Body.Length;
        await http.Response.BodyWriter.WriteAsync(response.Body, http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>
    /// A list of answers, each sent as soon as it is there. The status is 200 whatever they are (GraphQL over HTTP,
    /// appendix "Request Batching").
    /// </summary>
    public static async ValueTask SendListAsync(
        HttpContext http, ResponseMediaType mediaType, IAsyncEnumerable<GraphResponse> responses)
    {
        SetHeaders(http, mediaType, StatusCodes.Status200OK);
        var writer = http.Response.BodyWriter;
        var separator = "["u8.ToArray();
        await foreach (var response in responses.ConfigureAwait(false))
        {
            await writer.WriteAsync(separator, http.RequestAborted).ConfigureAwait(false);
            await writer.WriteAsync(response.Body, http.RequestAborted).ConfigureAwait(false);
            separator[0] = (byte)',';
        }

        await writer.WriteAsync("]"u8.ToArray(), http.RequestAborted).ConfigureAwait(false);
    }

    private static void SetHeaders(HttpContext http, ResponseMediaType mediaType, int status)
    {
        var (response, headers) = (http.Response, http.Response.Headers);
        response.StatusCode = status;
        response.ContentType = mediaType.ContentType;
        headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            // The same address answers in three media types, and with other rows tomorrow.
            headers.Vary = "Accept";
            headers.CacheControl = "no-cache";
        }

        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        }
    }
}
