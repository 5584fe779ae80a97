using Npgsql;

namespace Ovop.Benchmarks.National;

/// <summary>
/// A box around a village that meets 20 villages or a few more, all of them of one regency: so that a database which has
/// that regency, and no more than two others, answers as one of the whole country does.
/// </summary>
/// <param name="Longitude">Of its middle, in degrees; a village's point.</param>
/// <param name="Latitude">Of its middle.</param>
/// <param name="Reach">From the middle to each edge, in degrees.</param>
internal sealed record MeasuredBox(double Longitude, double Latitude, double Reach)
{
    // For each village of the regency the smallest box, in steps of some 200 metres, that meets 20 villages; of those boxes
    // the first that meets villages of the regency only.
    private const string Sql =
        """
        SELECT ST_X(centre.location), ST_Y(centre.location), box.reach
        FROM village AS centre
        CROSS JOIN LATERAL (
            SELECT step * 0.002 AS reach, met.only_here
            FROM generate_series(1, 200) AS step
            CROSS JOIN LATERAL (
                SELECT count(*) AS villages, bool_and(regency_code = $1) AS only_here
                FROM village
                WHERE ST_Intersects(boundary, ST_Expand(centre.location, step * 0.002))
            ) AS met
            WHERE met.villages >= 20
            ORDER BY step
            LIMIT 1
        ) AS box
        WHERE centre.regency_code = $1 AND box.only_here
        ORDER BY centre.code
        LIMIT 1
        """;

    public double West => Round(Longitude - Reach);

    public double South => Round(Latitude - Reach);

    public double East => Round(Longitude + Reach);

    public double North => Round(Latitude + Reach);

    /// <returns>Null where no box of the regency is so.</returns>
    public static async Task<MeasuredBox?> FindAsync(
        NpgsqlConnection connection, string regency, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = regency });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new MeasuredBox(row.GetDouble(0), row.GetDouble(1), (double)row.GetDecimal(2))
            : null;
    }

    // As a client writes degrees.
    private static double Round(double degrees) => Math.Round(degrees, 6);
}
