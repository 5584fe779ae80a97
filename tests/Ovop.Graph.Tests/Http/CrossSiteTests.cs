using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Pages of other sites: what their visitors' browsers may ask, and what they may read.</summary>
public class CrossSiteTests(SmallServer small) : IClassFixture<SmallServer>
{
    private const string Query = "/graphql?query={one}";
    private const string Firefox = "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string Map = "https://map.example.org";

    [Theory]
    [InlineData("Sec-Fetch-Site: cross-site")]
    [InlineData("Sec-Fetch-Site: same-site")]
    [InlineData("Sec-Fetch-Site: cross-site", "Origin: https://evil.example")]
    [InlineData("Origin: https://evil.example")]
    [InlineData("Origin: null")]
    [InlineData("Referer: https://evil.example/page")]
    [InlineData(Firefox)]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script", "Upgrade-Insecure-Requests: 1")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document", "Sec-Purpose: prefetch;prerender")]
    [InlineData("Sec-Fetch-Site: cross-site", "GraphQL-Preflight: ")]
    [InlineData("Sec-Fetch-Site: cross-site", "Content-Type: text/plain")]
    [InlineData("Sec-Fetch-Site: cross-site", "Content-Type: multipart/form-data; boundary=x")]
    public async Task May_not_ask_without_a_preflight(params string[] headers)
    {
        using var response = await small.Server.SendAsync("GET", Query, headers);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal("FORBIDDEN", (string)error["extensions"]!["code"]!);
        Assert.Contains("GraphQL-Preflight", (string)error["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("User-Agent: curl/8.5.0")]
    [InlineData("Sec-Fetch-Mode: cors", "User-Agent: node")]
    [InlineData(Firefox, "Sec-Fetch-Site: same-origin")]
    [InlineData(Firefox, "Sec-Fetch-Site: none")]
    [InlineData(Firefox, "Sec-Fetch-Site: cross-site", "GraphQL-Preflight: 1")]
    [InlineData(Firefox, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData(Firefox, "Referer: https://elsewhere.example/", "Upgrade-Insecure-Requests: 1")]
    [InlineData(Firefox, "Apollo-Require-Preflight: true")]
    [InlineData(Firefox, "X-Apollo-Operation-Name: One")]
    [InlineData(Firefox, "Sec-Fetch-Site: cross-site", "Content-Type: application/json")]
    public async Task Others_may(params string[] headers)
    {
        using var response = await small.Server.SendAsync("GET", Query, headers);

        Assert.Equal("""{"data":{"one":1}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData("Referer: https://evil.example/form", "Upgrade-Insecure-Requests: 1")]
    public async Task May_not_send_a_form(params string[] headers)
    {
        using var response = await small.Server.SendAsync("POST", "/graphql", [.. headers, "Content-Type: text/plain"]);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Our_own_pages_may_over_plain_HTTP_too()
    {
        var own = small.Server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        using var byReferer = await small.Server.SendAsync("GET", Query, Firefox, $"Referer: {own}/graphql");
        using var byOrigin = await small.Server.SendAsync("GET", Query, Firefox, $"Origin: {own}");

        Assert.Equal(HttpStatusCode.OK, byReferer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, byOrigin.StatusCode);
    }

    [Fact]
    public async Task Are_told_nothing_by_CORS_unless_a_setting_names_them()
    {
        using var preflight = await PreflightAsync(small.Server, Map);
        using var response = await small.Server.SendAsync("GET", Query, $"Origin: {Map}", "GraphQL-Preflight: 1");

        Assert.DoesNotContain(preflight.Headers, IsCors);
        Assert.DoesNotContain(response.Headers, IsCors);
    }

    [Fact]
    public async Task Are_allowed_where_a_setting_names_them()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { CorsOrigins = $"{Map}, http://localhost:5173" });
        using var preflight = await PreflightAsync(server, Map);
        using var simple = await server.SendAsync("GET", Query, Firefox, "Sec-Fetch-Site: cross-site", $"Origin: {Map}");
        using var other = await PreflightAsync(server, "https://evil.example");
        using var refused = await server.SendAsync("GET", Query, Firefox, "Sec-Fetch-Site: cross-site", "Origin: https://evil.example");

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(Map, Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("POST", string.Join(',', preflight.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Equal("content-type,x-mine", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Equal("7200", Assert.Single(preflight.Headers.GetValues("Access-Control-Max-Age")));
        Assert.Equal("""{"data":{"one":1}}""", await simple.Content.ReadAsStringAsync());
        Assert.Equal(Map, Assert.Single(simple.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(["Accept", "Origin"], simple.Headers.Vary.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(other.Headers, IsCors);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Are_all_allowed_by_a_star_yet_never_with_credentials()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { CorsOrigins = "*" });
        using var preflight = await PreflightAsync(server, "https://any.example");
        using var hidden = await server.SendAsync("GET", Query, Firefox, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors");

        Assert.Equal("*", Assert.Single(preflight.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.Forbidden, hidden.StatusCode);
    }

    private static Task<HttpResponseMessage> PreflightAsync(GraphServer server, string origin) => server.SendAsync(
        "OPTIONS", "/graphql", $"Origin: {origin}", "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: content-type,x-mine");

    private static bool IsCors(KeyValuePair<string, IEnumerable<string>> header) =>
        header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase);
}
