using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Clusters;

/// <summary>Which accesses a cluster shows: the view behind <c>ProductCluster.MarketAccesses</c>.</summary>
public sealed class ProductClusterMarketAccessTests(PostgisFixture postgis)
    : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Shows_the_access_of_a_product_of_its_commodity_from_one_of_its_villages() =>
        Assert.Equal(["1 japan"], await ShownAsync());

    [Fact]
    public async Task Shows_an_access_once_however_many_of_its_villages_the_product_comes_from()
    {
        await _database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            VALUES ('35.05.17.2008', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.33 -8.05)');
            INSERT INTO product_village VALUES (1, '35.05.17.2008');
            INSERT INTO product_cluster_village VALUES (1, '35.05.17.2008');
            """);
        Assert.Equal(["1 japan"], await ShownAsync());
    }

    [Fact]
    public async Task Shows_its_own_access()
    {
        await _database.ExecuteAsync(
            "INSERT INTO market_access (slug, kind, product_cluster_id) VALUES ('own', 'NATIONAL', 1)");
        Assert.Equal(["1 japan", "1 own"], await ShownAsync());
    }

    [Theory]
    [InlineData("UPDATE product_village SET village_code = '35.05.17.2008'")]
    [InlineData("UPDATE product SET commodity_id = 2")]
    [InlineData("UPDATE market_access SET product_id = NULL, regency_code = '35.05'")]
    [InlineData("DELETE FROM product_cluster_village")]
    public async Task Shows_no_access_of_another_village_commodity_or_subject(string change)
    {
        await _database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            VALUES ('35.05.17.2008', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.33 -8.05)');
            INSERT INTO commodity (id, slug, name, name_id, category) VALUES (2, 'chips', 'Chips', 'Keripik', 'CRAFT');
            """);
        await _database.ExecuteAsync(change);
        Assert.Empty(await ShownAsync());
    }

    private Task<string[]> ShownAsync() => _database.ScalarAsync<string[]>("""
        SELECT coalesce(array_agg(shown.product_cluster_id || ' ' || slug ORDER BY slug), '{}')
        FROM product_cluster_market_access AS shown JOIN market_access ON id = market_access_id
        """);
}
