using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Regions;

/// <summary>
/// Computes in the database what follows from villages' points and real boundaries:
/// <list type="number">
/// <item>approximate cells of the villages that have no real boundary (db/sql/derive_cells.sql);</item>
/// <item>districts, regencies and provinces as unions (derive_regions.sql);</item>
/// <item>terrain zones, the villages' shares in them and main zones (derive_zones.sql);</item>
/// <item>extents of product clusters, positions of sites that follow their village (derive_extents.sql).</item>
/// </list>
/// It writes only what comes out different, in the caller's transaction and role.
/// </summary>
internal static class BoundaryDerivation
{
    /// <summary>Derives everything again: after seeding.</summary>
    /// <returns>The number of cells that changed.</returns>
    public static async Task<long> DeriveAllAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, ScopeSql + "INSERT INTO derivation_changed SELECT code FROM village;"
            + "INSERT INTO derivation_changed_zone SELECT id FROM terrain_zone;", cancellationToken);
        return await DeriveScopeAsync(connection, cancellationToken);
    }

    /// <summary>Derives what depends on some villages or zones.</summary>
    /// <param name="connection">Open, and within a transaction.</param>
    /// <param name="villages">Codes of villages that are new, moved or were given a real boundary.</param>
    /// <param name="zones">Ids of terrain zones whose own geometry changed.</param>
    /// <param name="cancellationToken">Cancels the statement that runs; the transaction is then lost.</param>
    /// <returns>The number of cells that changed.</returns>
    public static async Task<long> DeriveAsync(
        NpgsqlConnection connection,
        IReadOnlyCollection<string> villages,
        IReadOnlyCollection<int> zones,
        CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, ScopeSql, cancellationToken);
        await using var fill = new NpgsqlBatch(connection)
        {
            Timeout = 0,
            BatchCommands =
            {
                new NpgsqlBatchCommand("INSERT INTO derivation_changed SELECT DISTINCT unnest($1)")
                {
                    Parameters =
                    {
                        new NpgsqlParameter
                        {
                            Value = villages.ToArray(),
                            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
                        },
                    },
                },
                new NpgsqlBatchCommand("INSERT INTO derivation_changed_zone SELECT DISTINCT unnest($1)")
                {
                    Parameters =
                    {
                        new NpgsqlParameter
                        {
                            Value = zones.ToArray(),
                            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer,
                        },
                    },
                },
            },
        };
        await fill.ExecuteNonQueryAsync(cancellationToken);
        return await DeriveScopeAsync(connection, cancellationToken);
    }

    private const string ScopeSql =
        """
        DROP TABLE IF EXISTS pg_temp.derivation_changed, pg_temp.derivation_changed_zone;
        CREATE TEMP TABLE derivation_changed (code text PRIMARY KEY) ON COMMIT DROP;
        CREATE TEMP TABLE derivation_changed_zone (id integer PRIMARY KEY) ON COMMIT DROP;
        """;

    private static async Task<long> DeriveScopeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            connection, "ANALYZE derivation_changed; ANALYZE derivation_changed_zone", cancellationToken);
        await ExecuteAsync(connection, SqlScript.Read("derivation_area.sql"), cancellationToken);
        var cells = await ExecuteAsync(connection, SqlScript.Read("derive_cells.sql"), cancellationToken);
        await ExecuteAsync(connection, SqlScript.Read("derive_regions.sql"), cancellationToken);
        await ExecuteAsync(connection, SqlScript.Read("derive_zones.sql"), cancellationToken);
        await ExecuteAsync(connection, SqlScript.Read("derive_extents.sql"), cancellationToken);
        return (long)(cells ?? 0L);
    }

    /// <summary>Runs statements without a time limit, for a whole country takes minutes.</summary>
    /// <returns>The first value that any of them returns; null where none does.</returns>
    private static async Task<object?> ExecuteAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
