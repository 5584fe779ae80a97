using System.Text;
using System.Text.Encodings.Web;
using Ovop.Graph.Http.Responses;

namespace Ovop.Graph.Http.GraphiQL;

/// <summary>
/// GraphiQL, for a browser that opens the endpoint: the page, with what all answers must be read with above it, and the
/// files that it loads from beside it.
/// </summary>
internal sealed class GraphiQLPage(GraphiQLFolder folder, string? notice)
{
    // No request leaves this server, whatever a dependency of the page tries: it applies to the page and to its workers.
    // The editor writes its styles into the page, with some fonts in them.
    private const string SecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string HowToBuild =
        "GraphiQL is not built yet. If the server was just started, it may be building: reload in a minute. "
        + "Else run: ./ovop graphiql";

    /// <summary>Maps the files that the page loads.</summary>
    public void MapAssets(WebApplication app) =>
        app.MapMethods("/graphiql/{name}", [HttpMethods.Get, HttpMethods.Head], SendAssetAsync);

    /// <summary>The page, or how it can be had.</summary>
    public Task SendAsync(HttpContext http)
    {
        // The page's addresses are relative to /graphql.
        if (http.Request.Path.Value is ['/', .. var inner, '/'])
        {
            http.Response.Redirect($"../{inner}{http.Request.QueryString}", permanent: false);
            return Task.CompletedTask;
        }

        http.Response.ContentType = ResponseMediaType.Html.ContentType;
        http.Response.Headers.Vary = "Accept";
        http.Response.Headers.CacheControl = "no-cache";
        SetSecurityHeaders(http);
        if (folder.FindPage() is { } file)
        {
            return notice is null
                ? http.Response.SendFileAsync(file, http.RequestAborted)
                : SendWithNoticeAsync(http, file, notice);
        }

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "30";
        return http.Response.WriteAsync($"<!doctype html><title>Ovop</title>{Banner(notice)}<p>{HowToBuild}\n", Encoding.UTF8, http.RequestAborted);
    }

    private static async Task SendWithNoticeAsync(HttpContext http, string file, string notice)
    {
        const string Body = "<body>";
        var page = await File.ReadAllTextAsync(file, http.RequestAborted).ConfigureAwait(false);
        var body = page.IndexOf(Body, StringComparison.Ordinal);
        await http.Response.WriteAsync(
            page.Insert(body < 0 ? page.Length : body + Body.Length, Banner(notice)), Encoding.UTF8, http.RequestAborted).ConfigureAwait(false);
    }

    // The page's own styles give it the whole height of the window: the banner takes its lines from that.
    private static string Banner(string? notice) => notice is null ? "" :
        "<style>body{display:flex;flex-direction:column;height:100dvh}#graphiql{flex:1;height:auto!important;min-height:0}</style>"
        + "<p role=\"note\" style=\"margin:0;padding:.4em 1em;background:#8a1c1c;color:#fff;font:600 13px/1.4 sans-serif\">"
        + $"{HtmlEncoder.Default.Encode(notice)}</p>";

    private Task SendAssetAsync(HttpContext http)
    {
        if (folder.FindAsset((string?)http.Request.RouteValues["name"] ?? "") is not { } asset)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // A file's name holds a hash of what is in it.
        http.Response.ContentType = asset.ContentType;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        SetSecurityHeaders(http);
        return http.Response.SendFileAsync(asset.File, http.RequestAborted);
    }

    private static void SetSecurityHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = SecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
