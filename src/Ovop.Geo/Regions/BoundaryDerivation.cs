using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Regions;

/// <summary>
/// Computes in the database what follows from villages' points and real boundaries:
/// <list type="number">
/// <item>approximate cells of the villages that have no real boundary (db/sql/derive_cells.sql);</item>
/// <item>districts, regencies and provinces as unions (<see cref="RegionDerivation"/>);</item>
/// <item>terrain zones, the villages' shares in them and main zones (derive_zones.sql);</item>
/// <item>extents of product clusters, positions of sites that follow their village (derive_extents.sql).</item>
/// </list>
/// It writes only what comes out different, in the caller's transaction and role.
/// </summary>
internal sealed class BoundaryDerivation
{
    private readonly NpgsqlConnection _connection;
    private readonly Action<DerivationStep>? _tell;

    private BoundaryDerivation(NpgsqlConnection connection, Action<DerivationStep>? tell) =>
        (_connection, _tell) = (connection, tell);

    /// <summary>Derives everything again: after seeding.</summary>
    /// <returns>The number of cells that changed.</returns>
    public static async Task<long> DeriveAllAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var derivation = await BeginAsync(connection, null, cancellationToken);
        await derivation.ExecuteAsync(
            "INSERT INTO derivation_changed SELECT code FROM village;"
                + "INSERT INTO derivation_changed_zone SELECT id FROM terrain_zone;",
            cancellationToken);
        return await derivation.RunAsync(cancellationToken);
    }

    /// <summary>
    /// Makes the temporary tables of what changed, both empty: <c>derivation_changed</c>, with the codes of villages that
    /// are new, moved or were given a real boundary, and <c>derivation_changed_zone</c>, with the ids of terrain zones
    /// whose own geometry changed.
    /// </summary>
    /// <param name="connection">Open, and within a transaction.</param>
    /// <param name="tell">Told each step, and how far it is; null where nobody looks.</param>
    /// <param name="cancellationToken">Cancels the statement that runs; the transaction is then lost.</param>
    public static async Task<BoundaryDerivation> BeginAsync(
        NpgsqlConnection connection, Action<DerivationStep>? tell, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            DROP TABLE IF EXISTS pg_temp.derivation_changed, pg_temp.derivation_changed_zone;
            CREATE TEMP TABLE derivation_changed (code text PRIMARY KEY) ON COMMIT DROP;
            CREATE TEMP TABLE derivation_changed_zone (id integer PRIMARY KEY) ON COMMIT DROP;
            """;
        var derivation = new BoundaryDerivation(connection, tell);
        await derivation.ExecuteAsync(Sql, cancellationToken);
        return derivation;
    }

    public Task AddVillagesAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken) => AddAsync(
        "INSERT INTO derivation_changed SELECT DISTINCT unnest($1)", codes.ToArray(), NpgsqlDbType.Text,
        cancellationToken);

    public Task AddZonesAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken) => AddAsync(
        "INSERT INTO derivation_changed_zone SELECT DISTINCT unnest($1)", ids.ToArray(), NpgsqlDbType.Integer,
        cancellationToken);

    /// <summary>Derives what depends on the villages and zones that changed.</summary>
    /// <returns>The number of cells that changed.</returns>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        Tell("deriving cells");
        await ExecuteAsync("ANALYZE derivation_changed; ANALYZE derivation_changed_zone", cancellationToken);
        await ExecuteAsync(SqlScript.Read("derivation_unions.sql"), cancellationToken);
        var cells = await ExecuteAsync(SqlScript.Read("derive_cells.sql"), cancellationToken);
        await new RegionDerivation(_connection, _tell).RunAsync(cancellationToken);
        Tell("deriving zones");
        await ExecuteAsync(SqlScript.Read("derive_zones.sql"), cancellationToken);
        Tell("deriving clusters and sites");
        await ExecuteAsync(SqlScript.Read("derive_extents.sql"), cancellationToken);
        return (long)(cells ?? 0L);
    }

    /// <summary>Derives only what follows from the villages of clusters and sites (4): no village itself has changed.</summary>
    public async Task RunExtentsAsync(CancellationToken cancellationToken)
    {
        Tell("deriving clusters and sites");
        await ExecuteAsync("ANALYZE derivation_changed", cancellationToken);
        await ExecuteAsync(SqlScript.Read("derivation_unions.sql"), cancellationToken);
        await ExecuteAsync(SqlScript.Read("derive_extents.sql"), cancellationToken);
    }

    private void Tell(string step) => _tell?.Invoke(new DerivationStep(step, 0, 0));

    private async Task AddAsync(string sql, Array keys, NpgsqlDbType type, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter { Value = keys, NpgsqlDbType = NpgsqlDbType.Array | type });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Runs statements without a time limit, for a whole country takes minutes.</summary>
    /// <returns>The first value that any of them returns; null where none does.</returns>
    private async Task<object?> ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
