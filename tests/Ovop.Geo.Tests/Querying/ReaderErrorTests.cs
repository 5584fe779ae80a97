using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class ReaderErrorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private QueryRun Villages => new(Fixture.Compiler.Compile(Query<Village>("Name")), []);

    [Fact]
    public async Task Says_when_a_statement_takes_too_long()
    {
        await using var sources = OvopDataSources.Create(
            Fixture.Database.ConnectionString,
            new OvopDataSourceOptions { StatementTimeout = TimeSpan.FromMilliseconds(100) });
        var reader = new QueryReader(sources.Reader);

        await using (await LockAsync())
        {
            await Assert.ThrowsAsync<QueryTimeoutException>(() => reader.ReadAsync(Villages, default).AsTask());
        }

        using var result = await reader.ReadAsync(Villages, default);
        Assert.Equal(5, result.Rows.Count);
    }

    [Fact]
    public async Task Ends_the_statement_in_the_database_when_the_caller_goes_away()
    {
        await using (await LockAsync())
        {
            using var leaving = new CancellationTokenSource();
            var reading = Fixture.Reader.ReadAsync(Villages, leaving.Token).AsTask();
            await WaitForAsync(waiting: 1);
            await leaving.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
            await WaitForAsync(waiting: 0);
        }

        Assert.Equal(5, (await Fixture.RowsAsync(Query<Village>("Name"))).Length);
    }

    [Fact]
    public async Task Says_when_the_database_cannot_be_reached()
    {
        var unavailable = await Assert.ThrowsAsync<DatabaseUnavailableException>(
            () => Unreachable.ReadAsync(Villages, default).AsTask());

        Assert.DoesNotContain("127.0.0.1", unavailable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_again_where_the_pool_held_connections_that_had_ended()
    {
        using (await Fixture.Reader.ReadAsync(Villages, default))
        {
            await Fixture.Database.ExecuteAsync(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                """);
        }

        using var result = await Fixture.Reader.ReadAsync(Villages, default);
        Assert.Equal(5, result.Rows.Count);
    }

    [Fact]
    public async Task Lays_an_error_of_PostGIS_at_the_door_of_the_geometry()
    {
        var damaged = Point(112, -8) with { Ewkb = Point(112, -8).Ewkb[..20] };
        var query = Query<Village>("Name") with { Where = Compare<Village>("Location", "within", damaged) };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query));

        Assert.Equal(QueryErrorCodes.InvalidGeometry, refusal.Code);
        Assert.IsType<PostgresException>(refusal.InnerException);
        Assert.DoesNotContain("SELECT", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5, (await Fixture.RowsAsync(Query<Village>("Name"))).Length);
    }

    [Fact]
    public async Task Does_not_take_an_error_of_PostgreSQL_itself_for_the_callers()
    {
        await Fixture.Database.ExecuteAsync("REVOKE SELECT ON commodity FROM ovop_reader");

        var error = await Assert.ThrowsAsync<PostgresException>(
            () => Fixture.RowsAsync(Query<Ovop.Geo.Commodities.Commodity>("Name")));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, error.SqlState);
    }

    [Fact]
    public async Task Leaves_no_transaction_open_after_an_error_between_two_round_trips()
    {
        var query = Query<Ovop.Geo.Regions.District>("Name") with
        {
            Where = new NotFilter(new ListFilter("Claims", ListQuantifier.Some, null)),
            Nested =
            [
                new NestedQuery(Path("Villages"), Query<Village>("Name") with
                {
                    HasCursors = true,
                    Paging = new Paging { After = QueryValue.Slot(0) },
                }),
            ],
        };
        using (var first = await Fixture.ReadAsync(query, [null]))
        {
            await Assert.ThrowsAsync<QueryArgumentException>(
                () => Fixture.RowsAsync(query, first.Nested(0).Cursor(0)));
        }

        Assert.Equal(0, await Fixture.Database.ScalarAsync<long>(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND state LIKE 'idle in transaction%'
            """));
        Assert.Equal(5, (await Fixture.RowsAsync(Query<Village>("Name"))).Length);
    }

    [Fact]
    public async Task Refuses_a_result_of_more_bytes_than_the_limit()
    {
        var limits = new QueryLimits { ResultBytes = 300 };
        var compiler = new SqlCompiler(limits, CursorKey.Random());
        var query = Query<Village>([.. Enumerable.Repeat("Location", 20)]);

        await Assert.ThrowsAsync<QueryResultTooLargeException>(
            () => Fixture.Reader.ReadAsync(new QueryRun(compiler.Compile(query), []), default).AsTask());
        Assert.Equal(5, (await Fixture.RowsAsync(query)).Length);
    }

    [Fact]
    public async Task Refuses_a_geometry_that_is_in_another_CRS()
    {
        var given = Geometry("""{"type":"Point","coordinates":[500000,9000000],"crs":32749}""");
        var query = Query<Village>("Name") with { Where = Compare<Village>("Location", "within", given) };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query));

        Assert.Equal(QueryErrorCodes.UnknownCrs, refusal.Code);
    }

    /// <summary>Holds up every reader of villages until it is disposed.</summary>
    private async Task<NpgsqlConnection> LockAsync()
    {
        var connection = new NpgsqlConnection(Fixture.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE village IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task WaitForAsync(long waiting)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var count = await Fixture.Database.ScalarAsync<long>(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'
                """);
            if (count == waiting)
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail($"There never were {waiting} statements that wait for the lock.");
    }
}
