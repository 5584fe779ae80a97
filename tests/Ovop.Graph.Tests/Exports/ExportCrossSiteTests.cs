using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Exports;

/// <summary>Pages of other sites: a link to a download may be followed, an image or a script may not make the server work.</summary>
public sealed class ExportCrossSiteTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Path = "/export/villages?format=csv";
    private const string Firefox = "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Theory]
    [InlineData("Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")]
    [InlineData("Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script")]
    [InlineData("Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: empty")]
    [InlineData("Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty", "Origin: https://evil.example")]
    [InlineData("Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")]
    [InlineData("Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document", "Sec-Purpose: prefetch")]
    public async Task Are_refused_in_what_runs_out_of_sight(params string[] headers)
    {
        using var response = await villages.Server.SendAsync("GET", Path, [Firefox, "Sec-Fetch-Site: cross-site", .. headers]);
        using var head = await villages.Server.SendAsync("HEAD", Path, [Firefox, "Sec-Fetch-Site: cross-site", .. headers]);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (response.StatusCode, head.StatusCode));
        Assert.Equal("FORBIDDEN", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData]
    [InlineData("User-Agent: curl/8.5.0")]
    [InlineData("User-Agent: GDAL/3.6.2")]
    [InlineData(Firefox, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData(Firefox, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty")]
    [InlineData(Firefox, "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData(Firefox, "Upgrade-Insecure-Requests: 1")]
    [InlineData(Firefox, "Referer: https://elsewhere.example/", "Upgrade-Insecure-Requests: 1")]
    public async Task Let_a_person_follow_a_link_and_programs_ask(params string[] headers)
    {
        using var response = await villages.Server.SendAsync("GET", Path, headers);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("code,name,", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_read_where_a_setting_names_them()
    {
        await using var server = await GraphServer.StartAsync(
            villages.Database.ConnectionString, new OvopOptions { CorsOrigins = "https://map.example.org" });
        using var response = await server.SendAsync(
            "GET", Path, Firefox, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty", "Origin: https://map.example.org");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("https://map.example.org", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("Link", string.Join(',', response.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }
}
