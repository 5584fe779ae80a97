using System.Diagnostics;
using Npgsql;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Tests.Storage;

public sealed class MigratorTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    private const string TableCount = """
        SELECT count(*) FROM pg_trigger WHERE tgname = 'raise_table_version'
        """;

    [Fact]
    public async Task Makes_everything_in_an_empty_database_and_nothing_the_second_time()
    {
        var database = await server.CreateDatabaseAsync();
        var first = await Migrator.MigrateAsync(database, CancellationToken.None);
        Assert.EndsWith("_Initial", first[0], StringComparison.Ordinal);
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Equal(35L, await EmptyServer.ScalarAsync<long>(database, TableCount));

        var privileges = "SELECT string_agg(relacl::text, ' ' ORDER BY relname) FROM pg_class WHERE relacl IS NOT NULL";
        var granted = await EmptyServer.ScalarAsync<string>(database, privileges);
        Assert.Empty(await Migrator.MigrateAsync(database, CancellationToken.None));
        Assert.Equal(granted, await EmptyServer.ScalarAsync<string>(database, privileges));
    }

    [Fact]
    public async Task Is_quick_where_there_is_nothing_to_do()
    {
        var database = await server.CreateDatabaseAsync();
        await Migrator.MigrateAsync(database, CancellationToken.None);
        TimeSpan migration = TimeSpan.MaxValue, connection = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            await Migrator.MigrateAsync(database, CancellationToken.None);
            migration = watch.Elapsed < migration ? watch.Elapsed : migration;

            watch.Restart();
            await EmptyServer.ScalarAsync<int>(database, "SELECT 1");
            connection = watch.Elapsed < connection ? watch.Elapsed : connection;
        }

        // On a machine that is busy with other things, what a bare connection costs there is the measure.
        var limit = TimeSpan.FromSeconds(Math.Max(0.3, 4 * connection.TotalSeconds));
        Assert.True(migration < limit, $"The best of five took {migration}; a connection alone took {connection}.");
    }

    [Fact]
    public async Task Several_at_once_agree_and_one_does_the_work()
    {
        var database = await server.CreateDatabaseAsync();
        var results = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Migrator.MigrateAsync(database, CancellationToken.None)));
        Assert.Single(results, applied => applied.Count > 0);
        Assert.Equal(3, results.Count(applied => applied.Count == 0));
    }

    [Fact]
    public async Task Databases_of_one_server_may_be_migrated_at_once()
    {
        string[] databases = [await server.CreateDatabaseAsync(), await server.CreateDatabaseAsync()];
        await Task.WhenAll(databases.Select(database => Migrator.MigrateAsync(database, CancellationToken.None)));
        foreach (var database in databases)
        {
            Assert.Equal(35L, await EmptyServer.ScalarAsync<long>(database, TableCount));
        }
    }

    [Fact]
    public async Task Goes_on_where_an_earlier_run_was_cut_off()
    {
        // Cut off before the first migration was kept.
        var database = await server.CreateDatabaseAsync();
        await EmptyServer.ExecuteAsync(database, """
            CREATE TABLE "__EFMigrationsHistory" (
                "MigrationId" character varying(150) PRIMARY KEY, "ProductVersion" character varying(32) NOT NULL);
            CREATE EXTENSION postgis;
            """);
        Assert.NotEmpty(await Migrator.MigrateAsync(database, CancellationToken.None));

        // Cut off between the migrations and the grants.
        await EmptyServer.ExecuteAsync(database, """
            REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ovop_reader, ovop_writer;
            """);
        Assert.Empty(await Migrator.MigrateAsync(database, CancellationToken.None));
        Assert.True(await EmptyServer.ScalarAsync<bool>(
            database,
            "SELECT has_table_privilege('ovop_reader', 'village', 'SELECT') "
                + "AND has_table_privilege('ovop_writer', 'village', 'UPDATE')"));
    }

    [Fact]
    public async Task A_killed_migration_leaves_nothing_and_the_next_one_does_it()
    {
        var database = await server.CreateDatabaseAsync();
        // A table in the way makes the migration stop in its middle.
        await EmptyServer.ExecuteAsync(database, "CREATE TABLE visit (id int)");
        var exception = await Assert.ThrowsAsync<StorageException>(
            () => Migrator.MigrateAsync(database, CancellationToken.None));
        Assert.Equal(StorageProblem.MigrationFailed, exception.Problem);
        Assert.Contains("\"visit\" already exists", exception.Message, StringComparison.Ordinal);
        Assert.True(await EmptyServer.ScalarAsync<bool>(database, "SELECT to_regclass('village') IS NULL"));

        await EmptyServer.ExecuteAsync(database, "DROP TABLE visit");
        Assert.NotEmpty(await Migrator.MigrateAsync(database, CancellationToken.None));
    }

    [Fact]
    public async Task A_plain_login_that_owns_its_database_can_do_it_once_a_superuser_has_made_postgis_and_the_roles()
    {
        var elsewhere = await server.CreateDatabaseAsync();
        await Migrator.MigrateAsync(elsewhere, CancellationToken.None);
        await EmptyServer.CreateLoginAsync(elsewhere, "planner");
        var database = await server.CreateDatabaseAsync(owner: "planner");
        await EmptyServer.ExecuteAsync(database, "CREATE EXTENSION postgis; GRANT ovop_reader, ovop_writer TO planner");
        var login = new NpgsqlConnectionStringBuilder(database) { Username = "planner", Password = "p4ssw0rd" };

        Assert.NotEmpty(await Migrator.MigrateAsync(login.ConnectionString, CancellationToken.None));
        Assert.Empty(await Migrator.MigrateAsync(login.ConnectionString, CancellationToken.None));
        await using var sources = OvopDataSources.Create(login.ConnectionString);
        await using var write = sources.Writer.CreateCommand(
            "INSERT INTO source (slug, kind, outlet) VALUES ('s', 'PRESS', 'O')");
        await write.ExecuteNonQueryAsync();
        await using var read = sources.Reader.CreateCommand(
            "SELECT version FROM table_version WHERE table_name = 'source'");
        Assert.Equal(1L, await read.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Waiting_for_another_migration_can_be_cancelled()
    {
        var database = await server.CreateDatabaseAsync();
        await using var other = new NpgsqlConnection(database);
        await other.OpenAsync();
        await using var hold = new NpgsqlCommand($"SELECT pg_advisory_lock({Migrator.LockKey})", other);
        await hold.ExecuteNonQueryAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Migrator.MigrateAsync(database, patience.Token));
    }
}
