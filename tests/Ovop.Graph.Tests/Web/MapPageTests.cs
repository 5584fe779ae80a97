using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Notices;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Web;

/// <summary>How the map's page is served; the page itself is tested in <c>web/e2e</c>.</summary>
public sealed class MapPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-test-").FullName;

    [Fact]
    public async Task Says_how_to_build_it_until_it_is_there()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder });
        using (var before = await server.SendAsync("GET", "/"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);
            Assert.Equal("text/html", before.Content.Headers.ContentType?.MediaType);
            Assert.Equal("no-store", before.Headers.CacheControl?.ToString());
            Assert.Contains("./ovop map", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Write("index.html", "<p>The map");
        using var after = await server.SendAsync("GET", "/");
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal("<p>The map", await after.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "<p>The map")]
    [InlineData("HEAD", "")]
    public async Task Is_asked_for_each_time_and_sent_only_where_it_has_changed(string method, string body)
    {
        Write("index.html", "<p>The map");
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder });

        using var first = await server.SendAsync(method, "/");
        var tag = first.Headers.ETag!.ToString();
        using var known = await server.SendAsync(method, "/", $"If-None-Match: \"other\", {tag}");
        Write("index.html", "<p>Another");
        using var changed = await server.SendAsync(method, "/", $"If-None-Match: {tag}");

        Assert.Equal(body, await first.Content.ReadAsStringAsync());
        Assert.Equal("<p>The map".Length, first.Content.Headers.ContentLength);
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(tag, known.Headers.ETag?.ToString());
        Assert.Equal("no-cache", known.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag?.ToString());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Loads_files_that_a_browser_keeps_for_good(string method)
    {
        Write("assets/index-1.js", "let one;");
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder });

        using var response = await server.SendAsync(method, "/assets/index-1.js");

        Assert.Equal(method == "GET" ? "let one;" : "", await response.Content.ReadAsStringAsync());
        Assert.Equal("let one;".Length, response.Content.Headers.ContentLength);
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(response.Headers.GetValues("Cache-Control")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/assets/index-1.js", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/assets/none.js", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/secret.txt", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/index-1.js.br", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/..%2Findex.html", HttpStatusCode.NotFound)]
    [InlineData("GET", "/assets/..%2F..%2Fetc%2Fpasswd.js", HttpStatusCode.NotFound)]
    [InlineData("GET", "/index.html", HttpStatusCode.NotFound)]
    public async Task Serves_nothing_else(string method, string path, HttpStatusCode expected)
    {
        Write("index.html", "<p>The map");
        Write("assets/index-1.js", "1");
        Write("assets/index-1.js.br", "1");
        Write("assets/secret.txt", "1");
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder });

        using var response = await server.SendAsync(method, path);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("", "connect-src 'self';", "img-src 'self' data: blob:;")]
    [InlineData(
        "https://tiles.example.org:8443/basic/style.json?key=1",
        "connect-src 'self' https://tiles.example.org:8443;",
        "img-src 'self' data: blob: https://tiles.example.org:8443;")]
    public async Task May_ask_nobody_but_this_server_and_that_of_the_basemap(string basemap, string connections, string images)
    {
        Write("index.html", "<p>The map");
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder, Basemap = basemap });

        using var response = await server.SendAsync("GET", "/");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; worker-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains(connections, policy, StringComparison.Ordinal);
        Assert.Contains(images, policy, StringComparison.Ordinal);
        Assert.Equal(basemap.Length == 0 ? 0 : 2, policy.Split("https:").Length - 1);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("", false, null)]
    [InlineData("https://tiles.example.org/style.json", true, "https://tiles.example.org/style.json")]
    public async Task Is_told_of_the_basemap_and_of_what_is_invented(string basemap, bool isDemonstration, string? expected)
    {
        await using var server = await SmallServer.StartAsync(
            new OvopOptions { MapFolder = _folder, Basemap = basemap, IsDemonstration = isDemonstration });

        using var response = await server.SendAsync("GET", "/map.json");

        var told = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(["basemap", "notice"], told.Select(member => member.Key));
        Assert.Equal(expected, (string?)told["basemap"]);
        Assert.Equal(isDemonstration ? DemonstrationNotice.Text : null, (string?)told["notice"]);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
