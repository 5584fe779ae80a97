using System.Text.Encodings.Web;
using Ovop.Graph.Web;

namespace Ovop.Graph.Http.GraphiQL;

/// <summary>
/// GraphiQL, for a browser that opens the endpoint: the page, with what all answers must be read with above it, and the
/// files that it loads from beside it.
/// </summary>
internal sealed class GraphiQLPage(BuiltFolder folder, string? notice)
{
    private const string HowToBuild =
        "GraphiQL is not built yet. If the server was just started, it may be building: reload in a minute. "
        + "Else run: ./ovop graphiql";

    // The editor writes its styles into the page, with some fonts in them.
    private static readonly PagePolicy Policy = new() { OtherFonts = "data:", OtherImages = "data:" };

    private readonly BuiltPage _page = new(folder, Policy, HowToBuild, Banner(notice));

    /// <summary>Maps the files that the page loads.</summary>
    public void MapAssets(WebApplication app) => _page.MapAssets(app, "/graphiql");

    /// <summary>The page, or how it can be had.</summary>
    public Task SendAsync(HttpContext http)
    {
        // The page's addresses are relative to /graphql.
        if (http.Request.Path.Value is ['/', .. var inner, '/'])
        {
            http.Response.Redirect($"../{inner}{http.Request.QueryString}", permanent: false);
            return Task.CompletedTask;
        }

        http.Response.Headers.Vary = "Accept";
        return _page.SendAsync(http);
    }

    // The page's own styles give it the whole height of the window: the banner takes its lines from that.
    private static string Banner(string? notice) => notice is null ? "" :
        "<style>body{display:flex;flex-direction:column;height:100dvh}#graphiql{flex:1;height:auto!important;min-height:0}</style>"
        + "<p role=\"note\" style=\"margin:0;padding:.4em 1em;background:#8a1c1c;color:#fff;font:600 13px/1.4 sans-serif\">"
        + $"{HtmlEncoder.Default.Encode(notice)}</p>";
}
