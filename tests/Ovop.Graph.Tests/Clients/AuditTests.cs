using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Clients;

/// <summary>The audits of GraphQL over HTTP (npm graphql-http), run by node against the server that users get.</summary>
public class AuditTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const int Audits = 61;

    [Fact]
    public async Task All_are_ok()
    {
        var results = (await NodeScript.RunAsync("audit.mjs", $"{villages.Server.Client.BaseAddress}graphql")).AsArray();

        Assert.Equal(Audits, results.Count);
        Assert.Empty(results
            .Where(result => (string)result!["status"]! != "ok")
            .Select(result => $"{result!["id"]} {result["status"]}: {result["name"]}: {result["reason"]}"));
    }
}
