using Npgsql;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class SnapshotTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private int _commits;

    protected override string Rows => TestRows.Villages;

    // One transaction at a time renames everything alike: two names in one result were read at two moments.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_statements_of_a_request_see_one_moment_while_a_writer_commits(bool isCostly)
    {
        var query = Query<Village>("Name") with
        {
            HasTotalCount = true,
            Where = And(
                Compare<Village>("DistrictCode", "eq", "35.05.01"),
                isCostly ? new NotFilter(new ListFilter("Claims", ListQuantifier.Some, null)) : And()),
            Nested = [new NestedQuery(Path("Products"), Query<Product>("Name"))],
        };
        var compiled = Fixture.Compiler.Compile(query);
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(stop.Token);

        for (var i = 0; i < 100 || Volatile.Read(ref _commits) < 30; i++)
        {
            Assert.False(writing.IsCompleted, "The writer has given up.");
            var results = await Fixture.Reader.ReadAsync(
                [new QueryRun(compiled, []), new QueryRun(compiled, [])], default);
            var names = results.SelectMany(result => RowText.Of(query, result)
                .Concat(RowText.Of(query.Nested[0].Query, result.Nested(0))));
            Assert.Single(names.Distinct());
            Assert.All(results, result => Assert.Equal(result.Rows.Count, result.TotalCount(0)));
            Array.ForEach(results, result => result.Dispose());
        }

        await stop.CancelAsync();
        await writing;
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(Fixture.Database.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            var commits = Interlocked.Increment(ref _commits);
            var village = commits % 2 == 0
                ? "DELETE FROM village WHERE code = '35.05.01.2999'"
                : """
                  INSERT INTO village (code, district_code, regency_code, name, kind, location)
                  VALUES ('35.05.01.2999', '35.05.01', '35.05', 'new', 'DESA', 'SRID=4326;POINT(112 -8)')
                  ON CONFLICT DO NOTHING
                  """;
            await using var command = new NpgsqlCommand(
                $"BEGIN; {village}; UPDATE village SET name = 'name {commits}'; "
                + $"UPDATE product SET name = 'name {commits}'; COMMIT",
                connection);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
