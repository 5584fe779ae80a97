using System.Text.Json.Nodes;
using Ovop.Graph.Notices;
using Ovop.Graph.Tests.Documents;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Exports;

/// <summary>Whose data an export holds, and under which licences.</summary>
public sealed class ExportNoticeTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Names =
        """<https://opendatacommons.org/licenses/odbl/1-0/>; rel="license"; title="Village codes and names: idn-area-data (ODbL 1.0), after Kepmendagri 300.2.2-2138/2025" """;

    private const string Places =
        """<https://opensource.org/license/mit>; rel="license"; title="Village points and areas: computed from cahyadsn/wilayah_boundaries (MIT, (c) 2024 Cahya DSN)" """;

    [Theory]
    [InlineData("villages?format=csv", Names, Places)]
    [InlineData("villages?format=geojson", Names, Places)]
    [InlineData("productClusters?format=geojsonseq", Names, Places)]
    [InlineData("products", Names)]
    [InlineData("commodities")]
    public async Task Stands_in_headers_that_link_to_the_licences(string export, params string[] links)
    {
        using var response = await villages.Server.SendAsync("GET", $"/export/{export}");
        using var head = await villages.Server.SendAsync("HEAD", $"/export/{export}");

        Assert.True(response.IsSuccessStatusCode);
        var expected = links.Select(link => link.TrimEnd()).ToArray();
        Assert.Equal(expected, response.Headers.TryGetValues("Link", out var values) ? values : []);
        Assert.Equal(expected, head.Headers.TryGetValues("Link", out var ofHead) ? ofHead : []);
    }

    [Fact]
    public async Task Stands_in_a_feature_collection_as_foreign_members()
    {
        using var response = await villages.Server.SendAsync("GET", "/export/villages");
        var collection = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Empty(Rfc7946.Faults(collection));
        Assert.Equal(["type", "attribution", "links", "features"], collection.AsObject().Select(member => member.Key));
        Assert.Equal(
            $"{DataNotices.Text} Whatever else was reported or imported: as its sources say (field sources in GraphQL).",
            (string)collection["attribution"]!);
        Assert.Equal(
            """{"href":"https://opendatacommons.org/licenses/odbl/1-0/","rel":"license","title":"Village codes and names: idn-area-data (ODbL 1.0), after Kepmendagri 300.2.2-2138/2025"}""",
            collection["links"]![0]!.ToJsonString());
        Assert.Equal("license", (string)collection["links"]![1]!["rel"]!);
    }

    [Fact]
    public void Is_what_NOTICE_says()
    {
        var notice = File.ReadAllText(Path.Combine(DocumentFolder.Path, "../../NOTICE"));

        Assert.Contains(DataNotices.Names.ToString(), notice, StringComparison.Ordinal);
        Assert.Contains(DataNotices.Places.ToString(), notice, StringComparison.Ordinal);
        Assert.Contains(DataNotices.OfShapes, notice, StringComparison.Ordinal);
        Assert.Contains(DataNotices.Names.Licence, notice, StringComparison.Ordinal);
    }
}
