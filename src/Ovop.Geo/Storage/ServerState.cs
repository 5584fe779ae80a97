using Npgsql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Storage;

/// <summary>What a migration needs to know before it begins; read in one statement.</summary>
internal sealed record ServerState
{
    /// <summary>As <c>server_version_num</c>: 150018 is 15.18.</summary>
    public required int Version { get; init; }

    public required string Login { get; init; }

    public required string Database { get; init; }

    /// <summary>Where tables are made: the first of the search path that exists; empty where none does.</summary>
    public required string Schema { get; init; }

    public required bool IsSuperuser { get; init; }

    public required bool MayCreateRoles { get; init; }

    public required bool MayCreateInDatabase { get; init; }

    public required bool MayCreateInSchema { get; init; }

    /// <summary>Extensions that the database lacks.</summary>
    public required IReadOnlyList<string> ExtensionsNotInstalled { get; init; }

    /// <summary>Those of them whose files are not on the server.</summary>
    public required IReadOnlyList<string> ExtensionsNotAvailable { get; init; }

    /// <summary>Those of them that only a superuser may create.</summary>
    public required IReadOnlyList<string> ExtensionsNotTrusted { get; init; }

    public required IReadOnlyList<string> RolesMissing { get; init; }

    /// <summary>Roles that exist, but that the login may not take.</summary>
    public required IReadOnlyList<string> RolesNotGranted { get; init; }

    /// <summary>Whether any migration has begun here.</summary>
    public required bool HasHistory { get; init; }

    public bool HasRoles => RolesMissing.Count == 0 && RolesNotGranted.Count == 0;

    /// <summary>Whether the login may take a role of ours.</summary>
    public bool MayTake(string role) => !RolesMissing.Contains(role) && !RolesNotGranted.Contains(role);

    public static async Task<ServerState> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(SqlScript.Read("server_state.sql"), connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new ServerState
        {
            Version = reader.GetInt32(reader.GetOrdinal("version")),
            Login = reader.GetString(reader.GetOrdinal("login")),
            Database = reader.GetString(reader.GetOrdinal("database_name")),
            Schema = reader.GetString(reader.GetOrdinal("schema_name")),
            IsSuperuser = reader.GetBoolean(reader.GetOrdinal("is_superuser")),
            MayCreateRoles = reader.GetBoolean(reader.GetOrdinal("may_create_roles")),
            MayCreateInDatabase = reader.GetBoolean(reader.GetOrdinal("may_create_in_database")),
            MayCreateInSchema = reader.GetBoolean(reader.GetOrdinal("may_create_in_schema")),
            ExtensionsNotInstalled = Words(reader, "extensions_not_installed"),
            ExtensionsNotAvailable = Words(reader, "extensions_not_available"),
            ExtensionsNotTrusted = Words(reader, "extensions_not_trusted"),
            RolesMissing = Words(reader, "roles_missing"),
            RolesNotGranted = Words(reader, "roles_not_granted"),
            HasHistory = reader.GetBoolean(reader.GetOrdinal("has_history")),
        };
    }

    // Joined in SQL, since an array would need the database's types to be loaded first.
    private static string[] Words(NpgsqlDataReader reader, string column) =>
        reader.GetString(reader.GetOrdinal(column)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
