using System.Net;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>What a browser gets that opens the endpoint; GraphiQL itself is tested in GraphiQLTests.</summary>
public sealed class GraphiQLPageTests : IDisposable
{
    private const string Browser = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";

    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-test-").FullName;

    [Fact]
    public async Task Says_how_to_build_it_until_it_is_there()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { GraphiQLFolder = _folder });
        using (var before = await server.SendAsync("GET", "/graphql", Browser))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);
            Assert.Equal("text/html", before.Content.Headers.ContentType?.MediaType);
            Assert.Contains("./ovop graphiql", await before.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        File.WriteAllText(Path.Combine(_folder, "index.html"), "<p>GraphiQL");
        using var after = await server.SendAsync("GET", "/graphql?query={one}", Browser);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal("<p>GraphiQL", await after.Content.ReadAsStringAsync());
        Assert.Contains("default-src 'none'", Assert.Single(after.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("Accept", after.Headers.Vary);
    }

    [Theory]
    [InlineData("index-1.js", HttpStatusCode.OK)]
    [InlineData("..%2Findex.html", HttpStatusCode.NotFound)]
    [InlineData("..%2F..%2Fetc%2Fpasswd.js", HttpStatusCode.NotFound)]
    [InlineData("secret.txt", HttpStatusCode.NotFound)]
    [InlineData("none.js", HttpStatusCode.NotFound)]
    public async Task Serves_only_the_files_of_the_page(string name, HttpStatusCode expected)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "graphiql"));
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<p>GraphiQL");
        File.WriteAllText(Path.Combine(_folder, "graphiql/index-1.js"), "1");
        File.WriteAllText(Path.Combine(_folder, "graphiql/secret.txt"), "1");
        await using var server = await SmallServer.StartAsync(new OvopOptions { GraphiQLFolder = _folder });

        using var response = await server.SendAsync("GET", $"/graphiql/{name}");

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Is_one_page_under_one_address()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { GraphiQLFolder = _folder });
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<p>GraphiQL");
        using var response = await server.SendAsync("GET", "/graphql/?query={one}", Browser);

        Assert.Equal("<p>GraphiQL", await response.Content.ReadAsStringAsync());
        Assert.Equal("/graphql?query={one}", response.RequestMessage?.RequestUri?.PathAndQuery.Replace("%7B", "{", StringComparison.Ordinal).Replace("%7D", "}", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
