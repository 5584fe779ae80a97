using Ovop.Geo.Storage;

namespace Ovop.Geo.Tests.Storage;

/// <summary>What a test's server cannot be made to lack; the rest is in <see cref="MigratorRefusalTests"/>.</summary>
public sealed class ServerCheckTests
{
    private static readonly ServerState Good = new()
    {
        Version = 150018,
        Login = "ovop",
        Database = "ovop",
        Schema = "public",
        IsSuperuser = false,
        MayCreateRoles = false,
        MayCreateInDatabase = false,
        MayCreateInSchema = true,
        ExtensionsNotInstalled = [],
        ExtensionsNotAvailable = [],
        ExtensionsNotTrusted = [],
        RolesMissing = [],
        RolesNotGranted = [],
        HasHistory = false,
    };

    [Fact]
    public void A_login_that_needs_to_create_nothing_but_tables_will_do() => ServerCheck.Require(Good);

    [Fact]
    public void A_server_before_14_is_too_old()
    {
        var exception = Refusal(Good with { Version = 130014 });
        Assert.Equal(StorageProblem.ServerTooOld, exception.Problem);
        Assert.Equal(
            "The server runs PostgreSQL 13; at least 14 is needed. Upgrade it, or name another.", exception.Message);
        ServerCheck.Require(Good with { Version = 140000 });
    }

    [Fact]
    public void A_server_without_postgis_is_told_the_package_of_its_version()
    {
        var exception = Refusal(Good with
        {
            IsSuperuser = true,
            ExtensionsNotInstalled = ["postgis", "pg_trgm"],
            ExtensionsNotAvailable = ["postgis"],
        });
        Assert.Equal(StorageProblem.ExtensionMissing, exception.Problem);
        Assert.Equal(
            "The server lacks postgis. Install PostGIS and the contrib modules on it; on Debian or Ubuntu: "
                + "apt-get install postgresql-15-postgis-3",
            exception.Message);
    }

    [Fact]
    public void Trusted_extensions_need_no_superuser_but_the_right_to_create_in_the_database()
    {
        var lacking = Good with { ExtensionsNotInstalled = ["pg_trgm"] };
        ServerCheck.Require(lacking with { MayCreateInDatabase = true });
        Assert.Equal(StorageProblem.MayNotCreateExtensions, Refusal(lacking).Problem);
        Assert.Equal(
            StorageProblem.MayNotCreateExtensions,
            Refusal(lacking with { MayCreateInDatabase = true, ExtensionsNotTrusted = ["pg_trgm"] }).Problem);
    }

    [Fact]
    public void Roles_that_exist_only_need_to_be_granted()
    {
        var exception = Refusal(Good with { RolesNotGranted = ["ovop_writer"] });
        Assert.Equal(StorageProblem.MayNotCreateRoles, exception.Problem);
        Assert.EndsWith(
            "Run as a superuser:\n  GRANT ovop_writer TO \"ovop\";", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_without_a_schema_on_the_search_path_has_nowhere_to_put_tables()
    {
        var exception = Refusal(Good with { Schema = "", MayCreateInSchema = false });
        Assert.Equal(StorageProblem.MayNotCreateTables, exception.Problem);
        Assert.EndsWith("\n  CREATE SCHEMA public;", exception.Message, StringComparison.Ordinal);
    }

    private static StorageException Refusal(ServerState state) =>
        Assert.Throws<StorageException>(() => ServerCheck.Require(state));
}
