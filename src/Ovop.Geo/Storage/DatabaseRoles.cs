using Npgsql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Storage;

/// <summary>
/// The two group roles, without login of their own: sessions of queries take <see cref="Reader"/>, those of writes
/// <see cref="Writer"/>. Roles belong to the whole server, so several databases share them.
/// </summary>
internal static class DatabaseRoles
{
    /// <summary>May read every table and change none.</summary>
    public const string Reader = "ovop_reader";

    /// <summary>May change rows, but no table.</summary>
    public const string Writer = "ovop_writer";

    /// <summary>Makes the roles that are missing and grants them to the login.</summary>
    public static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // Another database of the same server may be migrated at this moment, and no lock reaches across databases.
        const string Sql = """
            DO $$
            DECLARE
                role_name text;
            BEGIN
                FOREACH role_name IN ARRAY ARRAY['ovop_reader', 'ovop_writer'] LOOP
                    BEGIN
                        IF to_regrole(role_name) IS NULL THEN
                            EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
                        END IF;
                    EXCEPTION WHEN duplicate_object OR unique_violation THEN
                        NULL;
                    END;
                    BEGIN
                        EXECUTE format('GRANT %I TO %I', role_name, session_user);
                    EXCEPTION WHEN unique_violation THEN
                        NULL;
                    END;
                END LOOP;
            END
            $$;
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Gives the session the rights of a role in place of its login's.</summary>
    /// <param name="role"><see cref="Reader"/> or <see cref="Writer"/>.</param>
    public static async Task TakeAsync(NpgsqlConnection connection, string role, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"SET ROLE {role}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Grants the roles their rights, unless nothing is missing.</summary>
    public static async Task GrantAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var check = new NpgsqlCommand(SqlScript.Read("grants_in_order.sql"), connection);
        if (await check.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        await using var grants = new NpgsqlCommand(SqlScript.Read("grants.sql"), connection);
        await grants.ExecuteNonQueryAsync(cancellationToken);
    }
}
