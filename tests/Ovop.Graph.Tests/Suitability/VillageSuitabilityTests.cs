using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Suitability;

/// <summary>The field <c>suitability</c> of a village, over HTTP.</summary>
public class VillageSuitabilityTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Is_of_the_village_before_its_zones_and_surveys_first()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync("""
            INSERT INTO land_suitability (slug, commodity_id, village_code, soil, class, basis)
            SELECT slug, (SELECT id FROM commodity WHERE commodity.slug = 'coffee'), village, soil, class, basis
            FROM (VALUES ('of-soil', NULL, 'VOLCANIC', 'S1', 'SURVEY'), ('of-village', '35.05.17.2009', NULL, 'S3', 'SURVEY')) AS said(slug, village, soil, class, basis);
            """);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"villageByCode":{"suitability":[{"class":"S3","basis":"SURVEY","share":1,"suitability":{"slug":"of-village"}},{"class":null,"basis":"PRESS","share":1,"suitability":{"slug":"coffee-balerejo"}},{"class":"S1","basis":"SURVEY","share":1,"suitability":{"slug":"of-soil"}}],"none":[]}}""",
            await server.DataAsync("""
                { villageByCode(code: "35.05.17.2009") { suitability(commodity: "coffee") { class basis share suitability { slug } } none: suitability(commodity: "batik") { share } } }
                """));
    }
}
