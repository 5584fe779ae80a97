using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Postgres;

public sealed class PostgisFixtureTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task Gives_each_caller_a_database_of_its_own_with_postgis()
    {
        var first = await postgis.CreateDatabaseAsync();
        var second = await postgis.CreateDatabaseAsync();
        await first.ExecuteAsync("CREATE TABLE only_here (place geometry(Point, 4326))");

        Assert.False(await second.ScalarAsync<bool>("SELECT to_regclass('only_here') IS NOT NULL"));
        Assert.Equal(
            "POINT(1 2)", await second.ScalarAsync<string>("SELECT ST_AsText(ST_SetSRID(ST_MakePoint(1, 2), 4326))"));
    }
}
