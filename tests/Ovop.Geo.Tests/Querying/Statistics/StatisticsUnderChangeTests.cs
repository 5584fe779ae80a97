using System.Globalization;
using Npgsql;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

public sealed class StatisticsUnderChangeTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private int _commits;

    protected override string Rows => TestRows.Villages;

    [Fact]
    public async Task A_count_is_the_sum_of_its_groups_while_a_writer_commits()
    {
        var rows = Query<Village>("Code") with { HasTotalCount = true, Nested = [new NestedQuery(Path("Products"), Query<Product>("Slug") with { HasTotalCount = true, Statistics = new() { Columns = [Count] } })] };
        var whole = StatisticsOf(Model<Village>(), new() { Columns = [Count] });
        var groups = StatisticsOf(Model<Village>(), new() { Groups = [By("Name"), By("Kind")], Columns = [Count] });
        QueryRun[] runs = [.. new[] { rows, whole, groups }.Select(query => new QueryRun(Fixture.Compiler.Compile(query), []))];
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(stop.Token);
        var counts = new HashSet<long>();

        for (var i = 0; i < 100 || Volatile.Read(ref _commits) < 30; i++)
        {
            Assert.False(writing.IsCompleted, "The writer has given up.");
            var results = await Fixture.Reader.ReadAsync(runs, default);
            var count = results[0].TotalCount(0);
            Assert.Equal([count.ToString(CultureInfo.InvariantCulture)], Text(whole, results[1]));
            Assert.Equal(count, Text(groups, results[2]).Sum(text => long.Parse(text, CultureInfo.InvariantCulture)));
            var products = results[0].Nested(0);
            for (var village = 0; village < results[0].Rows.Count; village++)
            {
                Assert.Equal(
                    [products.TotalCount(village).ToString(CultureInfo.InvariantCulture)],
                    Text(rows.Nested[0].Query, products, village));
            }

            counts.Add(count);
            Array.ForEach(results, result => result.Dispose());
        }

        await stop.CancelAsync();
        await writing;
        Assert.True(counts.Count > 1, "Nothing changed meanwhile.");
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(Fixture.Database.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            var commits = Interlocked.Increment(ref _commits);
            await using var command = new NpgsqlCommand(
                commits % 2 == 0
                    ? "DELETE FROM product_village WHERE village_code LIKE '%.29%'; DELETE FROM village WHERE code LIKE '%.29%'"
                    : """
                      INSERT INTO village (code, district_code, regency_code, name, kind, location)
                      SELECT '35.05.01.29' || n, '35.05.01', '35.05', 'new ' || n % 7, 'DESA', 'SRID=4326;POINT(112 -8)'
                      FROM generate_series(10, 40) AS n;
                      INSERT INTO product_village (product_id, village_code)
                      SELECT 2, code FROM village WHERE code LIKE '%.29%'
                      """,
                connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
