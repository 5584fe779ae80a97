using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Ovop.Graph.Web;

/// <summary>
/// Small answers that a client keeps, but asks about before it uses them: as long as they are the same they are not sent
/// again (RFC 9110, section 13.1.2).
/// </summary>
internal static class Revalidation
{
    private const int TagCharacters = 32;

    /// <summary>Sends an answer with its tag; only the tag where the client has it.</summary>
    public static Task SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        // Weak, since the bytes may be compressed on their way.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body.Span))[..TagCharacters]}\"", isWeak: true);
        var response = http.Response;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = tag.ToString();
        if (IsKnown(http.Request.GetTypedHeaders(), tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>Whether the client has what bears the tag.</summary>
    public static bool IsKnown(RequestHeaders request, EntityTagHeaderValue tag) => request.IfNoneMatch.Any(
        known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
