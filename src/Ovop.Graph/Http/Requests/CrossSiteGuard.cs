using Microsoft.Net.Http.Headers;
using Ovop.Engine.Text;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// Refuses requests that a page of another site makes a visitor's browser send without asking this server first
/// (cross-site request forgery). What CORS does not allow, the page could not read, but it would run.
/// </summary>
/// <remarks>
/// Apollo Server refuses every request that a browser sends without a preflight. That would refuse a plain GET of curl
/// too, which GraphQL over HTTP lets through, and protects nobody: only a browser can be misled. So a request passes that
/// 1. had to be preflighted: it has a Content-Type that no form can send, or one of three headers; a POST that is
/// answered at all always has the former; 2. comes from a page of our own or of an origin that CORS allows, by what
/// browsers themselves say in Sec-Fetch-Site, Origin and Referer, which no page can forge; 3. opens a page of its own, as a
/// link does that a person follows: it runs once, in sight, and never for an image, a script, a frame or a prefetch; or 4.
/// comes from no browser.
/// A browser says nothing of all this over plain HTTP to another machine, where the page suppresses the Referer: what
/// calls itself Mozilla, as all browsers do, is then refused.
/// </remarks>
internal sealed class CrossSiteGuard(AllowedOrigins allowed)
{
    /// <summary>Any of these makes a browser ask first (https://fetch.spec.whatwg.org, "CORS-safelisted request-header").</summary>
    private static readonly string[] PreflightHeaders =
        ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    /// <exception cref="RequestRefusedException">403, with what to send.</exception>
    public void Check(HttpRequest request)
    {
        if (!IsPreflighted(request) && !IsFromAllowedPage(request) && !OpensPage(request))
        {
            throw new RequestRefusedException(
                StatusCodes.Status403Forbidden,
                "A page of another site may not ask this way. Send the header \"GraphQL-Preflight: 1\", or to /graphql a POST "
                + "with Content-Type application/json; the server must allow the page's origin (CORS).")
            {
                Code = ErrorCodes.Forbidden,
            };
        }
    }

    private static bool IsPreflighted(HttpRequest request)
    {
        if (request.ContentType is { } contentType && !IsSimple(contentType))
        {
            return true;
        }

        foreach (var name in PreflightHeaders)
        {
            if (!string.IsNullOrEmpty(request.Headers[name]))
            {
                return true;
            }
        }

        return false;
    }

    // What is no media type at all is preflighted as well.
    private static bool IsSimple(string contentType) =>
        contentType != "application/json" && MediaTypeHeaderValue.TryParse(contentType, out var parsed)
        && parsed.MediaType.Value?.ToLowerInvariant() is "text/plain" or "multipart/form-data" or "application/x-www-form-urlencoded";

    private bool IsFromAllowedPage(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        string? origin = request.Headers.Origin;
        if (!string.IsNullOrEmpty(site))
        {
            return site is "same-origin" or "none" || (origin is not null && allowed.Contains(origin));
        }

        if (!string.IsNullOrEmpty(origin))
        {
            return IsOurs(request, origin) || allowed.Contains(origin);
        }

        string? referer = request.Headers.Referer;
        return string.IsNullOrEmpty(referer)
            ? !request.Headers.UserAgent.ToString().StartsWith("Mozilla/", StringComparison.Ordinal)
            : IsOurs(request, referer);
    }

    // A form of another site opens a page as well, by POST.
    private static bool OpensPage(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method) || !string.IsNullOrEmpty(request.Headers["Sec-Purpose"]))
        {
            return false;
        }

        // Over plain HTTP to another machine, the only header that tells is one that no page can set.
        return string.IsNullOrEmpty(request.Headers["Sec-Fetch-Site"])
            ? request.Headers["Upgrade-Insecure-Requests"] == "1"
            : request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
    }

    // The scheme may differ: a proxy in front of us may speak TLS.
    private static bool IsOurs(HttpRequest request, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
