using System.Globalization;

namespace Ovop.Geo.Storage;

/// <summary>Says in one message what stands in a migration's way, before anything is changed.</summary>
internal static class ServerCheck
{
    private const int LeastMajorVersion = 14;

    /// <exception cref="StorageException">The server, the database or the login will not do.</exception>
    public static void Require(ServerState state)
    {
        RequireVersion(state);
        RequireExtensions(state);
        RequireTables(state);
        RequireRoles(state);
    }

    private static void RequireVersion(ServerState state)
    {
        var major = state.Version / 10000;
        if (major < LeastMajorVersion)
        {
            throw new StorageException(StorageProblem.ServerTooOld, string.Create(
                CultureInfo.InvariantCulture,
                $"The server runs PostgreSQL {major}; at least {LeastMajorVersion} is needed. "
                + $"Upgrade it, or name another."));
        }
    }

    private static void RequireExtensions(ServerState state)
    {
        if (state.ExtensionsNotAvailable.Count > 0)
        {
            var major = state.Version / 10000;
            throw new StorageException(StorageProblem.ExtensionMissing, string.Create(
                CultureInfo.InvariantCulture,
                $"The server lacks {string.Join(", ", state.ExtensionsNotAvailable)}. Install PostGIS and the contrib "
                + $"modules on it; on Debian or Ubuntu: apt-get install postgresql-{major}-postgis-3"));
        }

        var mayCreate = state.IsSuperuser
            || (state.MayCreateInDatabase && state.ExtensionsNotTrusted.Count == 0);
        if (state.ExtensionsNotInstalled.Count > 0 && !mayCreate)
        {
            var sql = state.ExtensionsNotInstalled.Select(name => $"CREATE EXTENSION IF NOT EXISTS {name};");
            throw new StorageException(StorageProblem.MayNotCreateExtensions, WithSql(
                $"The login {state.Login} may not create the extensions that the database {state.Database} lacks. "
                + $"Run as a superuser in {state.Database}:",
                sql));
        }
    }

    private static void RequireTables(ServerState state)
    {
        if (state.Schema.Length == 0)
        {
            throw new StorageException(StorageProblem.MayNotCreateTables, WithSql(
                $"The database {state.Database} has none of the schemas of the search path. "
                + $"Run as its owner in {state.Database}:",
                ["CREATE SCHEMA public;"]));
        }

        if (!state.MayCreateInSchema)
        {
            var sql = $"GRANT CREATE, USAGE ON SCHEMA {Identifier(state.Schema)} TO {Identifier(state.Login)};";
            throw new StorageException(StorageProblem.MayNotCreateTables, WithSql(
                $"The login {state.Login} may not create tables in the database {state.Database}. "
                + $"Run as its owner in {state.Database}:",
                [sql]));
        }
    }

    /// <summary>Says which roles the login lacks, where it may not make them. All that one needs which only serves.</summary>
    /// <exception cref="StorageException">It lacks some.</exception>
    public static void RequireRoles(ServerState state)
    {
        if (state.HasRoles || state.MayCreateRoles)
        {
            return;
        }

        var sql = state.RolesMissing.Select(role => $"CREATE ROLE {role} NOLOGIN;").ToList();
        var granted = string.Join(", ", state.RolesMissing.Concat(state.RolesNotGranted).Order(StringComparer.Ordinal));
        sql.Add($"GRANT {granted} TO {Identifier(state.Login)};");
        throw new StorageException(StorageProblem.MayNotCreateRoles, WithSql(
            $"The login {state.Login} may not make the roles that queries and writes run under. Run as a superuser:",
            sql));
    }

    private static string WithSql(string sentence, IEnumerable<string> statements) =>
        string.Join('\n', statements.Select(statement => "  " + statement).Prepend(sentence));

    private static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
