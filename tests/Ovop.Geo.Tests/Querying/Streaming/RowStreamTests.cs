using System.Diagnostics;
using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Streaming;

public sealed class RowStreamTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const int Villages = 3_000;

    // About 6 KB each: all together far more than any buffer between the database and here.
    protected override string Rows => Ladder + $"""
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location, boundary, boundary_source, product_record)
        SELECT '35.05.01.' || to_char(n, 'FM0000'), '35.05.01', '35.05', 'Desa ' || n, ARRAY[]::text[], 'DESA',
            ST_Point(112 + n / 10000.0, -8, 4326),
            ST_Multi(ST_Buffer(ST_Point(112 + n / 10000.0, -8, 4326), 0.00004, 100)), 'APPROXIMATE', 'UNSURVEYED'
        FROM generate_series(1, {Villages}) n
        """;

    private static EntityQuery All => Query<Village>("Code", "Boundary");

    private RowStreamReader Reader => new(Fixture.Sources.Reader, Fixture.Compiler);

    [Fact]
    public void Asks_for_all_rows_in_a_total_order()
    {
        var query = Query<Village>("Name") with { Order = [new ColumnOrder(Path("District.Name"), IsDescending: true)] };

        var sql = Fixture.Compiler.CompileWhole(query, [], out _).Text;

        Assert.Equal(Fixture.SqlOf(query)[0], sql + " LIMIT 10");
        Assert.EndsWith("\"name\" DESC, t0.\"code\" DESC", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_every_row_once_without_pages()
    {
        var codes = await CodesAsync(All with { Paging = new Paging { DefaultSize = 2, MaxSize = 2 } });

        Assert.Equal(Villages, codes.Distinct().Count());
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public async Task Takes_filter_values_and_order_as_pages_do()
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Name", "in", QueryValue.Slot(0)),
            Order = [new NearestOrder(Path("Location"), QueryValue.Of(Point(112.01, -8)))],
        };

        Assert.Equal(
            ["35.05.01.0090", "35.05.01.0007", "35.05.01.2000"],
            await CodesAsync(query, [new[] { "Desa 7", "Desa 90", "Desa 2000" }]));
    }

    [Fact]
    public async Task Ends_the_query_at_once_when_it_is_left_in_the_middle()
    {
        await using var one = Sources(maxPoolSize: 1);
        var watch = Stopwatch.StartNew();
        await using (var rows = await new RowStreamReader(one.Reader, Fixture.Compiler)
            .OpenAsync(All, [], Timeout.InfiniteTimeSpan, default))
        {
            Assert.True(await rows.ReadAsync(default));
            Assert.Equal("35.05.01.0001", rows.Row.GetString(0, 0));
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.Equal(0, await ActiveAsync());

        // The only connection is good for another query, and holds nothing of the first.
        await using var command = one.Reader.CreateCommand("SELECT current_setting('statement_timeout')");
        Assert.Equal("30s", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Has_a_time_limit_of_its_own()
    {
        await using (await LockAsync())
        {
            await Assert.ThrowsAsync<QueryTimeoutException>(
                () => Reader.OpenAsync(All, [], TimeSpan.FromMilliseconds(100), default).AsTask());
        }

        Assert.Equal(0, await ActiveAsync());
    }

    [Fact]
    public async Task Is_not_bound_by_the_time_limit_of_the_pool()
    {
        await using var hasty = Sources(statementTimeout: TimeSpan.FromMilliseconds(400));
        Task<RowStream> opening;
        await using (await LockAsync())
        {
            opening = new RowStreamReader(hasty.Reader, Fixture.Compiler)
                .OpenAsync(All, [], Timeout.InfiniteTimeSpan, default).AsTask();
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            Assert.False(opening.IsCompleted);
        }

        await using var rows = await opening;
        Assert.True(await rows.ReadAsync(default));
    }

    [Fact]
    public async Task Ends_the_query_when_the_caller_goes_away_before_the_first_row()
    {
        using var leaving = new CancellationTokenSource();
        await using (await LockAsync())
        {
            var opening = Reader.OpenAsync(All, [], Timeout.InfiniteTimeSpan, leaving.Token).AsTask();
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            await leaving.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => opening);
        }

        Assert.Equal(0, await ActiveAsync());
    }

    [Fact]
    public async Task Says_when_the_database_ends_the_connection_within_the_rows()
    {
        await using var rows = await Reader.OpenAsync(All, [], Timeout.InfiniteTimeSpan, default);
        Assert.True(await rows.ReadAsync(default));
        await Fixture.Database.ExecuteAsync(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%"boundary" AS c1%'
            """);

        await Assert.ThrowsAsync<DatabaseUnavailableException>(async () =>
        {
            while (await rows.ReadAsync(default))
            {
            }
        });
    }

    [Fact]
    public async Task Refuses_a_value_before_it_asks()
    {
        var query = All with { Where = Compare<Village>("Name", "in", [Enumerable.Repeat("x", 1_001).ToArray()]) };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Reader.OpenAsync(query, [], Timeout.InfiniteTimeSpan, default).AsTask());

        Assert.Contains("1000", refusal.Message, StringComparison.Ordinal);
    }

    private async Task<List<string>> CodesAsync(EntityQuery query, object?[]? values = null)
    {
        var codes = new List<string>();
        await using var rows = await Reader.OpenAsync(query, values ?? [], Timeout.InfiniteTimeSpan, default);
        while (await rows.ReadAsync(default))
        {
            Assert.Equal(1, rows.Row.Count);
            codes.Add(rows.Row.GetString(0, 0));
        }

        return codes;
    }

    private OvopDataSources Sources(int maxPoolSize = 20, TimeSpan? statementTimeout = null) => OvopDataSources.Create(
        new NpgsqlConnectionStringBuilder(Fixture.Database.ConnectionString) { MaxPoolSize = maxPoolSize }.ConnectionString,
        new OvopDataSourceOptions { StatementTimeout = statementTimeout ?? TimeSpan.FromSeconds(30) });

    /// <summary>Keeps everybody from reading villages until it is disposed.</summary>
    private async Task<NpgsqlConnection> LockAsync()
    {
        var connection = new NpgsqlConnection(Fixture.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE village IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private Task<long> ActiveAsync() => Fixture.Database.ScalarAsync<long>(
        """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
        """);
}
