using Npgsql;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>
/// Writes the boundaries in <c>import_shape</c> to the villages, and makes those that are to be made (the shapes with a
/// name). Notes in <c>derivation_changed</c> whatever it writes.
/// </summary>
/// <param name="connection">Within the import's transaction.</param>
/// <param name="progress">Told how far it is.</param>
/// <param name="sourceId">Whose boundaries they are.</param>
/// <param name="boundarySource">INDICATIVE or OFFICIAL.</param>
internal sealed class BoundaryWriter(
    NpgsqlConnection connection, ProgressReporter progress, int sourceId, string boundarySource)
{
    private const string Step = "writing boundaries";

    /// <summary>So many that a round trip does not matter, so few that a person sees progress.</summary>
    private const int FeaturesAtOnce = 2_000;

    public long Made { get; private set; }

    public long Replaced { get; private set; }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        progress.Begin(Step);
        await using var last = new NpgsqlCommand("SELECT coalesce(max(feature), 0) FROM import_shape", connection);
        var features = (long)(await last.ExecuteScalarAsync(cancellationToken))!;
        for (var done = 0L; done < features; done += FeaturesAtOnce)
        {
            Made += await MakeAsync(done, cancellationToken);
            Replaced += await ReplaceAsync(done, cancellationToken);
            var now = Math.Min(done + FeaturesAtOnce, features);
            progress.Advance(Step, now, (double)now / features);
        }
    }

    private async Task<int> MakeAsync(long after, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            WITH made AS (
                INSERT INTO village (
                    code, district_code, regency_code, name, kind, location, boundary, boundary_source, area_km2)
                SELECT key, left(key, $4), left(key, $5), name,
                    CASE WHEN substr(key, $4 + 2, 1) = $6 THEN $7 ELSE $8 END,
                    ST_PointOnSurface(boundary), boundary, $3, ST_Area(boundary::geography) / 1e6
                FROM import_shape
                WHERE feature > $1 AND feature <= $2 AND name IS NOT NULL
                RETURNING code
            ),
            noted AS (
                INSERT INTO derivation_changed SELECT code FROM made
            )
            INSERT INTO claim (source_id, village_code, says) SELECT $9, code, 'Code and name.' FROM made
            """;
        await using var command = Command(
            Sql, after, AreaCode.DistrictLength, AreaCode.RegencyLength, VillageCode.FirstOfKelurahan.ToString(),
            UpperSnake.Of(VillageKind.Kelurahan), UpperSnake.Of(VillageKind.Desa), sourceId);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<int> ReplaceAsync(long after, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            WITH replaced AS (
                UPDATE village
                SET boundary = shape.boundary,
                    boundary_source = $3,
                    area_km2 = ST_Area(shape.boundary::geography) / 1e6,
                    location = ST_PointOnSurface(shape.boundary)
                FROM import_shape AS shape
                WHERE shape.feature > $1 AND shape.feature <= $2 AND shape.name IS NULL AND village.code = shape.key
                    AND (village.boundary IS DISTINCT FROM shape.boundary OR village.boundary_source IS DISTINCT FROM $3)
                RETURNING village.code
            )
            INSERT INTO derivation_changed SELECT code FROM replaced
            """;
        await using var command = Command(Sql, after);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A command on some features, $1 and $2, and the boundaries' source, $3. It may take minutes.</summary>
    private NpgsqlCommand Command(string sql, long after, params object[] more)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in (object[])[after, after + FeaturesAtOnce, boundarySource, .. more])
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
