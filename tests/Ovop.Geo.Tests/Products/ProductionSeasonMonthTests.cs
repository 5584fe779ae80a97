using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Products;

/// <summary>The months of a season: the view behind <c>ProductionSeason.Months</c>.</summary>
public sealed class ProductionSeasonMonthTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(5, 8, "5 6 7 8")]
    [InlineData(4, 4, "4")]
    [InlineData(1, 12, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(11, 2, "1 2 11 12")] // Over the turn of the year.
    [InlineData(12, 1, "1 12")]
    [InlineData(6, 5, "1 2 3 4 5 6 7 8 9 10 11 12")]
    public async Task Go_from_the_first_to_the_last(int from, int to, string months)
    {
        await _database.ExecuteAsync($"UPDATE production_season SET from_month = {from}, to_month = {to}");
        Assert.Equal(months, await _database.ScalarAsync<string>(
            "SELECT string_agg(month::text, ' ' ORDER BY month) FROM production_season_month"));
    }
}
