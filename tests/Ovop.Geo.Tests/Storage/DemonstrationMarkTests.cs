using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

/// <summary>A database of facts takes nothing invented, and a demonstration remains one.</summary>
public sealed class DemonstrationMarkTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Synthetic = "INSERT INTO source (slug, kind, outlet) VALUES ('invented', 'SYNTHETIC', 'Somebody')";

    private const string Known = "INSERT INTO source (slug, kind, outlet) VALUES ('known', 'SURVEY', 'Somebody')";

    [Fact]
    public async Task Tells_what_a_database_is_for()
    {
        var empty = await postgis.CreateDatabaseAsync();
        var seeded = await postgis.CreateSeededDatabaseAsync();
        var invented = await postgis.CreateDemonstrationDatabaseAsync();

        Assert.Equal(DatabasePurpose.Undecided, await ReadAsync(empty));
        Assert.Equal(DatabasePurpose.Undecided, await DemonstrationMark.ReadAsync(postgis.ServerConnectionString, CancellationToken.None));
        Assert.Equal(DatabasePurpose.Facts, await ReadAsync(seeded));
        Assert.Equal(DatabasePurpose.Demonstration, await ReadAsync(invented));
    }

    [Fact]
    public async Task Is_set_once_on_an_empty_database()
    {
        var database = await postgis.CreateDatabaseAsync();

        await DemonstrationMark.SetAsync(database.ConnectionString, CancellationToken.None);
        await database.ExecuteAsync(Synthetic);
        await DemonstrationMark.SetAsync(database.ConnectionString, CancellationToken.None);

        Assert.Equal(DatabasePurpose.Demonstration, await ReadAsync(database));
    }

    [Fact]
    public async Task Is_refused_where_there_are_rows()
    {
        var database = await postgis.CreateSeededDatabaseAsync();

        var exception = await Assert.ThrowsAsync<StorageException>(
            () => DemonstrationMark.SetAsync(database.ConnectionString, CancellationToken.None));

        Assert.Equal(StorageProblem.NoDemonstration, exception.Problem);
        Assert.Equal(
            $"The database {database.Name} does not become a demonstration: this database holds rows already, so it cannot become "
            + "a demonstration: mark an empty one.",
            exception.Message);
    }

    [Fact]
    public async Task An_invented_source_is_refused_in_a_database_of_facts()
    {
        var database = await postgis.CreateSeededDatabaseAsync();
        await database.ExecuteAsync(Known);

        await RefusesAsync(database, Synthetic, "synthetic_source_of_demonstration");
        await RefusesAsync(database, "UPDATE source SET kind = 'SYNTHETIC' WHERE slug = 'known'", "synthetic_source_of_demonstration");
        Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM source WHERE kind = 'SYNTHETIC'"));
    }

    [Theory]
    [InlineData("DELETE FROM demonstration_mark")]
    [InlineData("TRUNCATE demonstration_mark")]
    public async Task Stays_as_long_as_there_are_invented_rows(string removal)
    {
        var database = await postgis.CreateDemonstrationDatabaseAsync();

        await RefusesAsync(database, removal, "demonstration_stays");
    }

    [Fact]
    public async Task Is_for_the_owner_alone_to_set()
    {
        var database = await postgis.CreateDatabaseAsync();
        await using var sources = OvopDataSources.Create(database.ConnectionString);
        await using var command = sources.Writer.CreateCommand("INSERT INTO demonstration_mark DEFAULT VALUES");

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Is_read_by_a_login_whose_rights_come_with_the_roles_that_it_takes()
    {
        // As of a database that an office's administrator hands out: NOINHERIT, so that a session has no right until SET ROLE.
        var database = await postgis.CreateDemonstrationDatabaseAsync();
        var login = await LoginAsync(database, "takes_roles", "NOINHERIT IN ROLE ovop_reader, ovop_writer");

        Assert.Equal(DatabasePurpose.Demonstration, await DemonstrationMark.ReadAsync(login, CancellationToken.None));
        await Migrator.RequireUpToDateAsync(login, CancellationToken.None);
        await using var sources = OvopDataSources.Create(login);
        await using var command = sources.Reader.CreateCommand("SELECT count(*) FROM demonstration_mark");
        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Names_the_role_that_a_login_without_rights_lacks()
    {
        var database = await postgis.CreateDemonstrationDatabaseAsync();
        var login = await LoginAsync(database, "has_no_roles", "");

        var exception = await Assert.ThrowsAsync<StorageException>(() => DemonstrationMark.ReadAsync(login, CancellationToken.None));

        Assert.Equal(StorageProblem.MayNotCreateRoles, exception.Problem);
        Assert.Contains("GRANT ovop_reader, ovop_writer TO \"has_no_roles\";", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_where_the_role_itself_may_not_read()
    {
        // As after a restore that left the rights out.
        var database = await postgis.CreateDemonstrationDatabaseAsync();
        var login = await LoginAsync(database, "takes_empty_roles", "NOINHERIT IN ROLE ovop_reader, ovop_writer");
        await database.ExecuteAsync("REVOKE SELECT ON demonstration_mark FROM ovop_reader");

        var exception = await Assert.ThrowsAsync<StorageException>(() => DemonstrationMark.ReadAsync(login, CancellationToken.None));

        Assert.Equal(StorageProblem.AccessDenied, exception.Problem);
        Assert.Equal(
            $"The login takes_empty_roles may not read the database {database.Name}, and the role ovop_reader lacks rights on its tables. "
            + "Run ./ovop migrate on it as the owner of the tables: that grants them.",
            exception.Message);
    }

    /// <summary>A login of the server, which databases share: each test has its own.</summary>
    private static async Task<string> LoginAsync(TestDatabase database, string name, string options)
    {
        await database.ExecuteAsync($"CREATE ROLE {name} LOGIN PASSWORD 'enters' {options}");
        return new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = name, Password = "enters" }.ConnectionString;
    }

    private static Task<DatabasePurpose> ReadAsync(TestDatabase database) =>
        DemonstrationMark.ReadAsync(database.ConnectionString, CancellationToken.None);

    private static async Task RefusesAsync(TestDatabase database, string sql, string constraint)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql));
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (refusal.SqlState, refusal.ConstraintName));
    }
}
