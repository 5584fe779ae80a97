using Npgsql;

namespace Ovop.Benchmarks.National;

/// <summary>The tiles of a zoom with the most villages.</summary>
internal static class DensestTiles
{
    private const string Sql =
        """
        SELECT x, y FROM (
            SELECT floor((ST_X(location) + 180) / 360 * 2 ^ $1)::int AS x,
                floor((0.5 - 0.25 * ln((1 + sin(radians(ST_Y(location)))) / (1 - sin(radians(ST_Y(location))))) / pi()) * 2 ^ $1)::int AS y
            FROM village) tile
        GROUP BY x, y ORDER BY count(*) DESC, x, y LIMIT $2
        """;

    /// <returns>Columns and rows.</returns>
    public static async Task<IReadOnlyList<(int X, int Y)>> FindAsync(
        NpgsqlConnection connection, int zoom, int count, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new() { Value = (double)zoom }, new() { Value = count } } };
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var tiles = new List<(int, int)>();
        while (await rows.ReadAsync(cancellationToken))
        {
            tiles.Add((rows.GetInt32(0), rows.GetInt32(1)));
        }

        return tiles;
    }
}
