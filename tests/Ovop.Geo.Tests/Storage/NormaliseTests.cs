using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class NormaliseTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [Theory]
    [InlineData("Balerejo", "balerejo")]
    [InlineData("BÁLÈREJÖ", "balerejo")]
    [InlineData("", "")]
    public async Task Makes_lower_case_without_accents(string name, string normalised)
    {
        var database = await postgis.CreateDatabaseAsync();
        Assert.Equal(normalised, await database.ScalarAsync<string>($"SELECT ovop_normalise('{name}')"));
    }

    [Fact]
    public async Task Names_are_found_by_likeness_through_the_index()
    {
        var database = await postgis.CreateDatabaseAsync();
        await database.ExecuteAsync(SampleRows.Insert);
        await database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            SELECT '35.05.17.' || n, '35.05.17', '35.05', 'Desa ' || md5(n::text), 'DESA', 'SRID=4326;POINT(112 -8)'
            FROM generate_series(3000, 5999) AS n;
            ANALYZE village;
            """);
        const string Query = "SELECT name FROM village WHERE ovop_normalise(name) % ovop_normalise('Bálairejo')";
        Assert.Equal("Balerejo", await database.ScalarAsync<string>(Query));
        var plan = await database.ScalarAsync<string>("EXPLAIN (FORMAT json) " + Query);
        Assert.Contains("ix_village_name_normalised", plan, StringComparison.Ordinal);
    }
}
