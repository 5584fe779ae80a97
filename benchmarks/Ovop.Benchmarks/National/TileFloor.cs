using Npgsql;

namespace Ovop.Benchmarks.National;

/// <summary>A tile of villages by the query that everybody writes: <c>ST_AsMVT</c> over <c>ST_AsMVTGeom</c>, with the columns of the product's.</summary>
internal static class TileFloor
{
    private const string Sql =
        """
        SELECT ST_AsMVT(tile, 'villages', 4096, 'shape', 'id') FROM (
            SELECT replace(v.code, '.', '')::bigint AS id, v.code, v.name, v.kind, d.name AS district, r.name AS regency,
                z.slug AS zone, z.name AS zone_name, s.stage, v.product_record, v.boundary_source,
                ST_AsMVTGeom(ST_Transform(v.boundary, 3857), ST_TileEnvelope($1, $2, $3), 4096, 64) AS shape
            FROM village v
            JOIN district d ON d.code = v.district_code
            JOIN regency r ON r.code = v.regency_code
            LEFT JOIN terrain_zone z ON z.id = v.terrain_zone_id
            LEFT JOIN village_stage s ON s.village_code = v.code
            WHERE v.boundary && ST_Transform(ST_TileEnvelope($1, $2, $3, margin => 64.0 / 4096), 4326)) tile
        """;

    /// <summary>Prepared, to be run over and over with <see cref="ReadAsync"/>.</summary>
    public static async Task<NpgsqlCommand> PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using (var settings = new NpgsqlCommand("SET jit = off", connection))
        {
            await settings.ExecuteNonQueryAsync(cancellationToken);
        }

        var command = new NpgsqlCommand(Sql, connection)
        {
            Parameters = { new NpgsqlParameter<int>(), new NpgsqlParameter<int>(), new NpgsqlParameter<int>() },
        };
        await command.PrepareAsync(cancellationToken);
        return command;
    }

    public static async Task<byte[]> ReadAsync(NpgsqlCommand command, int zoom, int x, int y, CancellationToken cancellationToken)
    {
        (command.Parameters[0].Value, command.Parameters[1].Value, command.Parameters[2].Value) = (zoom, x, y);
        return (byte[])(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
