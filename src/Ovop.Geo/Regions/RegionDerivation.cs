using Npgsql;
using NpgsqlTypes;

namespace Ovop.Geo.Regions;

/// <summary>
/// Districts as unions of their villages, regencies of their districts, provinces of their regencies, wherever a village
/// of <c>derivation_changed</c> lies. What has no boundary beneath it has none itself.
/// </summary>
/// <remarks>
/// The unions take nearly all of the time, and PostgreSQL spreads over its worker processes only what a query scans. So
/// the query scans villages: one of each region stands for it, and they lie in pages of their own, which are dealt out
/// one at a time. It makes a table, since an UPDATE is never spread; that follows.
/// </remarks>
internal sealed class RegionDerivation(NpgsqlConnection connection, Action<DerivationStep>? tell)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var level in RegionLevel.Upwards)
        {
            await DeriveAsync(level, cancellationToken);
        }
    }

    private async Task DeriveAsync(RegionLevel level, CancellationToken cancellationToken)
    {
        var step = $"deriving {level.Plural}";
        tell?.Invoke(new DerivationStep(step, 0, 0));
        var villages = await ReadVillagesAsync(level, cancellationToken);
        var done = 0;
        foreach (var some in villages.Chunk(level.AtOnce))
        {
            await DeriveAsync(level, some, cancellationToken);
            done += some.Length;
            tell?.Invoke(new DerivationStep(step, done, villages.Count));
        }
    }

    /// <summary>One village of each region in which one has changed.</summary>
    private async Task<List<string>> ReadVillagesAsync(RegionLevel level, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            SELECT min(code)
            FROM village
            WHERE left(code, $1) IN (SELECT left(code, $1) FROM derivation_changed)
            GROUP BY left(code, $1)
            ORDER BY 1
            """;
        await using var command = new NpgsqlCommand(Sql, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = level.CodeLength });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var villages = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
        {
            villages.Add(rows.GetString(0));
        }

        return villages;
    }

    private async Task DeriveAsync(RegionLevel level, string[] villages, CancellationToken cancellationToken)
    {
        var unite = new NpgsqlBatchCommand(
            $"""
            CREATE TEMP TABLE derivation_region ON COMMIT DROP AS
            SELECT left(code, $1) AS code, pg_temp.derivation_{level.Table}(left(code, $1)) AS boundary
            FROM village
            WHERE code = ANY ($2)
            """);
        unite.Parameters.Add(new NpgsqlParameter<int> { TypedValue = level.CodeLength });
        unite.Parameters.Add(
            new NpgsqlParameter { Value = villages, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        var write = new NpgsqlBatchCommand(
            $"""
            UPDATE {level.Table} AS region
            SET boundary = derived.boundary
            FROM derivation_region AS derived
            WHERE region.code = derived.code AND region.boundary IS DISTINCT FROM derived.boundary
            """);
        await using var batch = new NpgsqlBatch(connection)
        {
            Timeout = 0,
            BatchCommands =
            {
                new NpgsqlBatchCommand("DROP TABLE IF EXISTS pg_temp.derivation_region"), unite, write,
            },
        };
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
