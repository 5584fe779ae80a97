using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ovop.Graph.Http;

/// <summary>The two media types of a GraphQL response (GraphQL over HTTP, section "Media Types").</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string name)
    {
        Name = name;
        ContentType = $"{name}; charset=utf-8";
    }

    /// <summary>The status says whether the request was good; 200 means that there is data.</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json");

    /// <summary>The older type: 200 for every well-formed request, errors inside.</summary>
    public static ResponseMediaType Json { get; } = new("application/json");

    public string Name { get; }

    public string ContentType { get; }

    /// <summary>What the client would rather have, by quality and then by order; null where neither will do.</summary>
    /// <remarks>No Accept header, <c>*/*</c> and <c>application/*</c> mean application/json.</remarks>
    public static ResponseMediaType? Negotiate(StringValues accept)
    {
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is null or "" or "*/*" or "application/json"))
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        // A type that is refused by name (q=0) is refused though a wildcard would take it.
        var refused = ranges.Where(range => range.Quality == 0).Select(range => range.MediaType.Value).ToArray();
        return ranges.Where(range => range.Quality is null or > 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(Match)
            .FirstOrDefault(type => type is not null && !refused.Contains(type.Name, StringComparer.OrdinalIgnoreCase));
    }

    private static ResponseMediaType? Match(MediaTypeHeaderValue range)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return range.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/graphql-response+json" => GraphQLResponse,
            "application/json" or "application/*" or "*/*" => Json,
            _ => null,
        };
    }
}
