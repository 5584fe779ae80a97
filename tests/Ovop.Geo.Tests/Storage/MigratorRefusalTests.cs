using Npgsql;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Tests.Storage;

/// <summary>One clear message for each thing that stands in the way, and what it says to do helps.</summary>
public sealed class MigratorRefusalTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    [Fact]
    public async Task A_login_without_rights_is_told_the_sql_to_run_until_it_can_migrate()
    {
        var superuser = await server.CreateDatabaseAsync();
        var login = await EmptyServer.CreateLoginAsync(superuser, "\"odd \"\"login\"");
        login = new NpgsqlConnectionStringBuilder(login) { Username = "odd \"login" }.ConnectionString;

        var extensions = await RefusalAsync(login, StorageProblem.MayNotCreateExtensions);
        Assert.Contains("\n  CREATE EXTENSION IF NOT EXISTS postgis;", extensions, StringComparison.Ordinal);
        await EmptyServer.ExecuteAsync(superuser, SqlIn(extensions));

        var tables = await RefusalAsync(login, StorageProblem.MayNotCreateTables);
        Assert.Contains(
            "GRANT CREATE, USAGE ON SCHEMA \"public\" TO \"odd \"\"login\";", tables, StringComparison.Ordinal);
        await EmptyServer.ExecuteAsync(superuser, SqlIn(tables));

        var roles = await RefusalAsync(login, StorageProblem.MayNotCreateRoles);
        Assert.Equal(
            """
              CREATE ROLE ovop_reader NOLOGIN;
              CREATE ROLE ovop_writer NOLOGIN;
              GRANT ovop_reader, ovop_writer TO "odd ""login";
            """,
            roles[(roles.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        await EmptyServer.ExecuteAsync(superuser, SqlIn(roles));

        Assert.NotEmpty(await Migrator.MigrateAsync(login, CancellationToken.None));
        await using var sources = OvopDataSources.Create(login);
        await using var read = sources.Reader.CreateCommand("SELECT count(*) FROM village");
        Assert.Equal(0L, await read.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        var database = await server.CreateDatabaseAsync();
        await Migrator.MigrateAsync(database, CancellationToken.None);
        await EmptyServer.ExecuteAsync(
            database, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '10.0.14')""");
        var message = await RefusalAsync(database, StorageProblem.NewerSchema);
        Assert.Contains("29990101000000_Future", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_not_repeated()
    {
        var database = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { Password = "wr0ng" };
        var message = await RefusalAsync(database.ConnectionString, StorageProblem.AccessDenied);
        Assert.Contains("refuses the login ovop", message, StringComparison.Ordinal);
        Assert.DoesNotContain("wr0ng", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_database_is_named()
    {
        var database = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { Database = "nowhere" };
        var message = await RefusalAsync(database.ConnectionString, StorageProblem.DatabaseMissing);
        Assert.Contains("has no database nowhere. Create it: createdb nowhere", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=ovop", StorageProblem.Unreachable, "answers at 127.0.0.1:1. Is it")]
    [InlineData("Host=/nowhere;Database=ovop", StorageProblem.Unreachable, "No PostgreSQL answers at /nowhere:5432.")]
    [InlineData("Database=ovop", StorageProblem.ConnectionString, "Host and Database must be named.")]
    [InlineData("Host=h;Database=d;Port=x;Password=secret", StorageProblem.ConnectionString, "set port")]
    [InlineData("postgres://secret@h/d", StorageProblem.ConnectionString, "It should look like: Host=localhost;")]
    [InlineData("", StorageProblem.ConnectionString, "Host and Database must be named.")]
    public async Task A_server_that_cannot_be_reached_or_a_bad_connection_string_is_told(
        string connectionString, StorageProblem problem, string says)
    {
        var message = await RefusalAsync(connectionString, problem);
        Assert.Contains(says, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    private static async Task<string> RefusalAsync(string connectionString, StorageProblem problem)
    {
        var exception = await Assert.ThrowsAsync<StorageException>(
            () => Migrator.MigrateAsync(connectionString, CancellationToken.None));
        Assert.Equal((problem, exception.Message), (exception.Problem, exception.Message));
        return exception.Message;
    }

    // As a person would copy it: everything after the sentence.
    private static string SqlIn(string message) => message[message.IndexOf('\n', StringComparison.Ordinal)..];
}
