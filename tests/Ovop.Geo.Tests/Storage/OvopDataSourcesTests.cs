using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class OvopDataSourcesTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;
    private OvopDataSources _sources = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        _sources = OvopDataSources.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync() => await _sources.DisposeAsync();

    [Fact]
    public async Task The_reader_s_sessions_are_read_only_and_repeatable_read_from_the_start_and_stay_so_in_the_pool()
    {
        const string Settings = """
            SELECT concat_ws(' ', current_user, current_setting('transaction_isolation'),
                current_setting('transaction_read_only'), current_setting('statement_timeout'),
                current_setting('application_name'))
            """;
        for (var i = 0; i < 3; i++)
        {
            await using var command = _sources.Reader.CreateCommand(Settings);
            Assert.Equal("ovop_reader repeatable read on 30s ovop ovop_reader", await command.ExecuteScalarAsync());
        }

        await using var writer = _sources.Writer.CreateCommand("SELECT current_user::text");
        Assert.Equal("ovop_writer", await writer.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("INSERT INTO source (slug, kind, outlet) VALUES ('s', 'PRESS', 'O')")]
    [InlineData("UPDATE source SET outlet = 'O'")]
    [InlineData("DELETE FROM source")]
    [InlineData("TRUNCATE source")]
    [InlineData("CREATE TABLE t (id int)")]
    [InlineData("CREATE TEMP TABLE t (id int)")]
    [InlineData("DROP TABLE source")]
    [InlineData("CALL ovop_watch_table('source')")]
    [InlineData("SELECT * FROM source FOR UPDATE")]
    public async Task The_reader_cannot_change_anything(string sql)
    {
        await using var command = _sources.Reader.CreateCommand(sql);
        var exception = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.True(
            exception.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege,
            exception.ToString());
    }

    [Theory]
    [InlineData("INSERT INTO source (slug, kind, outlet) VALUES ('s', 'PRESS', 'O')")]
    [InlineData("UPDATE village SET name = 'X'")]
    [InlineData("DELETE FROM source")]
    [InlineData("TRUNCATE source")]
    [InlineData("INSERT INTO table_version_raise (table_name, raises) VALUES ('source', 1)")]
    [InlineData("CREATE TABLE t (id int)")]
    [InlineData("DROP TABLE source")]
    [InlineData("SELECT ovop_raise_table_version()")]
    [InlineData("CALL ovop_watch_table('source')")]
    public async Task The_reader_s_role_has_no_right_to_it_even_where_a_transaction_may_write(string sql)
    {
        var sqlState = await RunAsRoleAsync("ovop_reader", sql);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, sqlState);
    }

    [Theory]
    [InlineData("TRUNCATE source")]
    [InlineData("INSERT INTO table_version_raise (table_name, raises) VALUES ('source', 1)")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("CREATE TABLE t (id int)")]
    [InlineData("ALTER TABLE source ADD x int")]
    [InlineData("DROP TABLE source")]
    [InlineData("ALTER TABLE source DISABLE TRIGGER ALL")]
    public async Task The_writer_may_change_rows_but_no_table(string sql) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RunAsRoleAsync("ovop_writer", sql));

    [Fact]
    public async Task The_reader_may_read_every_table_and_call_our_functions()
    {
        await _database.ExecuteAsync("INSERT INTO demonstration_mark DEFAULT VALUES");
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync("""
            INSERT INTO land_suitability (slug, commodity_id, terrain_zone_id, basis) VALUES ('zone', 1, 1, 'EXPERT');
            INSERT INTO requirement (slug, purpose, kind, grade_scheme, min_stars, description)
            VALUES ('stars', 'EXPORT', 'GRADE', 'OVOP', 3, 'Three stars');
            """);
        var relations = await _database.ScalarAsync<string[]>("""
            SELECT array_agg(oid::regclass::text) FROM pg_class AS class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = class.oid AND deptype = 'e')
            """);
        Assert.Equal(56, relations.Length);
        foreach (var relation in relations)
        {
            await using var command = _sources.Reader.CreateCommand($"SELECT count(*) FROM {relation}");
            Assert.NotEqual(0L, await command.ExecuteScalarAsync());
        }

        await using var function = _sources.Reader.CreateCommand("SELECT ovop_normalise('Bálerejo')");
        Assert.Equal("balerejo", await function.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_table_made_later_is_open_to_both_roles_at_once()
    {
        await _database.ExecuteAsync("CREATE TABLE later (id int); INSERT INTO later VALUES (1)");
        await using var read = _sources.Reader.CreateCommand("SELECT count(*) FROM later");
        Assert.Equal(1L, await read.ExecuteScalarAsync());
        await using var write = _sources.Writer.CreateCommand("UPDATE later SET id = 2");
        Assert.Equal(1, await write.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task A_reader_s_transaction_cannot_be_made_writable_once_it_has_read()
    {
        await using var connection = await _sources.Reader.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var read = new NpgsqlCommand("SELECT count(*) FROM source", connection);
        await read.ExecuteScalarAsync();
        await using var change = new NpgsqlCommand("SET TRANSACTION READ WRITE", connection);
        var exception = await Assert.ThrowsAsync<PostgresException>(() => change.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.ActiveSqlTransaction, exception.SqlState);
    }

    [Theory]
    [InlineData("SET ROLE ovop_writer")]
    [InlineData("SET ROLE ovop")]
    [InlineData("SET SESSION AUTHORIZATION ovop")]
    [InlineData("SET ROLE NONE; SET default_transaction_read_only = off; COMMIT; DELETE FROM source")]
    [InlineData("RESET ROLE; SET default_transaction_read_only = off; COMMIT; CREATE TABLE t (id int)")]
    public async Task A_login_that_has_the_reader_s_role_alone_finds_no_role_that_can_write(string sql)
    {
        await _database.ExecuteAsync("""
            DROP ROLE IF EXISTS only_reads;
            CREATE ROLE only_reads LOGIN PASSWORD 'reads' IN ROLE ovop_reader;
            """);
        var login = new NpgsqlConnectionStringBuilder(_database.ConnectionString)
        {
            Username = "only_reads",
            Password = "reads",
        };
        var options = new OvopDataSourceOptions { ReaderConnectionString = login.ConnectionString };
        await using var sources = OvopDataSources.Create(_database.ConnectionString, options);
        await using var command = sources.Reader.CreateCommand(sql);
        var exception = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, exception.SqlState);
    }

    [Fact]
    public async Task A_statement_of_the_reader_ends_at_its_timeout()
    {
        var options = new OvopDataSourceOptions { StatementTimeout = TimeSpan.FromMilliseconds(50) };
        await using var sources = OvopDataSources.Create(_database.ConnectionString, options);
        await using var command = sources.Reader.CreateCommand("SELECT pg_sleep(30)");
        var exception = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.QueryCanceled, exception.SqlState);
    }

    [Fact]
    public async Task Options_of_the_connection_string_are_kept_and_ours_come_after()
    {
        var settings = new NpgsqlConnectionStringBuilder(_database.ConnectionString)
        {
            Options = "-c work_mem=33MB -c default_transaction_read_only=off",
        };
        await using var sources = OvopDataSources.Create(settings.ConnectionString);
        await using var command = sources.Reader.CreateCommand(
            "SELECT current_setting('work_mem') || ' ' || current_setting('transaction_read_only')");
        Assert.Equal("33MB on", await command.ExecuteScalarAsync());
    }

    [Fact]
    public void A_connection_string_that_is_none_is_refused_at_once()
    {
        var exception = Assert.Throws<StorageException>(() => OvopDataSources.Create("Hots=localhost;Password=secret"));
        Assert.Equal(StorageProblem.ConnectionString, exception.Problem);
        Assert.Contains("hots", exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    private async Task<string> RunAsRoleAsync(string role, string sql)
    {
        var exception = await Assert.ThrowsAsync<PostgresException>(
            () => _database.ExecuteAsync($"SET ROLE {role}; {sql}"));
        return exception.SqlState;
    }
}
