using System.Text;

namespace Ovop.Graph.Web;

/// <summary>A page of <c>web/</c> for a browser, and the files that it loads.</summary>
/// <param name="folder">Where it was built to.</param>
/// <param name="policy">What it may load.</param>
/// <param name="howToBuild">What a person does where it is not built.</param>
/// <param name="banner">HTML above all of it; empty: nothing.</param>
internal sealed class BuiltPage(BuiltFolder folder, PagePolicy policy, string howToBuild, string banner = "")
{
    private readonly string _securityPolicy = policy.ToString();

    /// <summary>Maps the files that the page loads.</summary>
    public void MapAssets(WebApplication app, string path) =>
        app.MapMethods($"{path}/{{name}}", [HttpMethods.Get, HttpMethods.Head], SendAssetAsync);

    /// <summary>The page, or how it can be had.</summary>
    public async Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        SetSecurityHeaders(http);
        if (folder.FindPage() is not { } page)
        {
            await SendHowToBuildAsync(http).ConfigureAwait(false);
        }
        else if (banner.Length > 0)
        {
            await SendWithBannerAsync(http, page).ConfigureAwait(false);
        }
        else
        {
            var file = SetCoding(http, page);
            await Revalidation.SendAsync(http, await File.ReadAllBytesAsync(file, http.RequestAborted).ConfigureAwait(false))
                .ConfigureAwait(false);
        }
    }

    private Task SendHowToBuildAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.RetryAfter = "30";
        return http.Response.WriteAsync(
            $"<!doctype html><title>Ovop</title>{banner}<p>{howToBuild}\n", Encoding.UTF8, http.RequestAborted);
    }

    private async Task SendWithBannerAsync(HttpContext http, BuiltFile page)
    {
        const string Body = "<body>";
        var text = await File.ReadAllTextAsync(page.Path, http.RequestAborted).ConfigureAwait(false);
        var body = text.IndexOf(Body, StringComparison.Ordinal);
        var whole = text.Insert(body < 0 ? text.Length : body + Body.Length, banner);
        await Revalidation.SendAsync(http, Encoding.UTF8.GetBytes(whole)).ConfigureAwait(false);
    }

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
        var file = SetCoding(http, asset);
        http.Response.ContentLength = new FileInfo(file).Length;
        return http.Response.SendFileAsync(file, http.RequestAborted);
    }

    // The file that is sent. What was not compressed when it was built, the middleware compresses, or leaves.
    private static string SetCoding(HttpContext http, BuiltFile file)
    {
        var coding = file.ChooseCoding(http.Request);
        http.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Encoding");
        if (coding is null)
        {
            return file.Path;
        }

        http.Response.Headers.ContentEncoding = coding.Name;
        return file.Path + coding.Extension;
    }

    private void SetSecurityHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = _securityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
