using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Documents;
using Ovop.Graph.Tests.Support;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Clients;

/// <summary>GraphiQL as a person meets it: Chromium opens the endpoint, one of the tabs is run.</summary>
public class GraphiQLTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task Runs_one_of_its_tabs_and_asks_nobody_else()
    {
        Assert.True(File.Exists("/usr/bin/chromium"), "Chromium is not installed. As root, run: apt-get install chromium");
        var folder = (await NodeScript.ProgramAsync("bash", ["../../../scripts/graphiql.sh"])).Trim();
        await using var database = await postgis.CreateSeededDatabaseAsync();
        await using var server = await GraphServer.StartAsync(database.ConnectionString, new OvopOptions { GraphiQLFolder = folder });
        var origin = server.Client.BaseAddress!;

        var expected = await server.AskAsync(
            DocumentFolder.Read("sites-near.graphql"), JsonNode.Parse(DocumentFolder.Read("sites-near.variables.json")));

        var seen = await NodeScript.RunAsync("graphiql.mjs", $"{origin}graphql", "SitesNear");

        foreach (var opened in seen["opened"]!.AsArray())
        {
            CheckOpened(opened!, "ClustersOnScreen", "clusters-on-screen");
        }

        CheckOpened(seen["reopened"]!, "SitesNear", "sites-near");
        Assert.Equal(expected.ToJsonString(), seen["answer"]!.ToJsonString());
        Assert.Equal("connect-src", (string)seen["forbidden"]!);
        Assert.True((int)seen["workers"]! > 0, "The editor's workers did not start.");
        Assert.Empty(seen["complaints"]!.AsArray().Select(complaint => (string)complaint!));
        Assert.All(
            seen["requests"]!.AsArray().Select(request => new Uri((string)request!)),
            request => Assert.True(request.Scheme is "data" or "blob" || request.Authority == origin.Authority, request.ToString()));
    }

    // All documents as tabs, none twice; the variables of the one that is open; nothing that a person had to scroll to.
    private static void CheckOpened(JsonNode opened, string tab, string document)
    {
        var variables = JsonNode.Parse(DocumentFolder.Read($"{document}.variables.json"));
        var tabs = opened["tabs"]!.AsArray().Select(name => (string)name!).ToArray();

        Assert.Equal(tab, (string?)opened["tab"]);
        Assert.Equal(Directory.GetFiles(DocumentFolder.Path, "*.graphql").Length, tabs.Length);
        Assert.Distinct(tabs);
        Assert.Equal(variables!.ToJsonString(), opened["variables"]?.ToJsonString());
        Assert.Equal("[0,0]", opened["overflow"]!.ToJsonString());
    }
}
