using Npgsql;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>
/// Villages get real boundaries, and from them areas and interior points; cells, regions, zones and extents that
/// depend on them are derived again.
/// </summary>
/// <param name="boundarySource">INDICATIVE or OFFICIAL.</param>
/// <param name="source">Whose boundaries they are.</param>
/// <param name="codeProperty">The property with the code; null for "code", else the feature's id.</param>
internal sealed class BoundaryTarget(string boundarySource, ImportSource source, string? codeProperty) : IShapeTarget
{
    /// <summary>Our claims on boundaries begin with it, so that a later import finds those of earlier ones.</summary>
    private const string ClaimPrefix = "Boundary (";

    private BoundaryFeature? _feature;

    public async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, "SELECT code FROM village");
        var codes = await ReadCodesAsync(command, cancellationToken);
        _feature = codes.Count > 0
            ? new BoundaryFeature(codes.ToHashSet(StringComparer.Ordinal), codeProperty)
            : throw new ImportException(
                "There are no villages yet that could have boundaries; import them first (import villages FILE.csv).");
    }

    public FeatureShape Read(GeoJsonFeature feature) => _feature!.Read(feature);

    /// <summary>A shape far from its village has another's code, or a CRS that the file does not tell.</summary>
    public async Task RefuseImplausibleAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken)
    {
        // Degrees: enough for the rough point of a gazetteer and the largest village, and no way to another UTM zone.
        const string Sql =
            """
            DELETE FROM import_shape_checked AS checked
            USING village
            WHERE village.code = checked.key AND NOT ST_Expand(checked.boundary, 1) && village.location
            RETURNING feature, file, place, key, village.name, ST_X(location), ST_Y(location),
                ST_Distance(checked.boundary::geography, location::geography) / 1000
            """;
        await using var command = Command(connection, Sql);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var point = FormattableString.Invariant($"{rows.GetDouble(5):0.###}, {rows.GetDouble(6):0.###}");
            findings.Add(
                new ImportFinding(
                    ImportOutcome.Refused, rows.GetString(1), rows.GetString(2), rows.GetString(3),
                    FormattableString.Invariant(
                        $"it lies {rows.GetDouble(7):0} km from {rows.GetString(4)}, which is at {point}."),
                    "Check the code, and the member \"crs\" of the file; or correct the village's point first."),
                rows.GetInt64(0));
        }
    }

    public async Task<IReadOnlyList<(string What, long Count)>> WriteAsync(
        NpgsqlConnection connection, ProgressReporter progress, CancellationToken cancellationToken)
    {
        progress.Begin("writing boundaries");
        var changed = await WriteVillagesAsync(connection, cancellationToken);
        var accepted = await WriteClaimsAsync(connection, cancellationToken);
        progress.Begin("deriving cells, districts, regencies, zones and clusters");
        var cells = await BoundaryDerivation.DeriveAsync(connection, changed, [], cancellationToken);
        return
        [
            ("boundaries replaced", changed.Count),
            ("boundaries that were there already", accepted - changed.Count),
            ("approximate cells drawn again", cells),
        ];
    }

    /// <returns>Codes of the villages whose boundary is another now.</returns>
    private async Task<List<string>> WriteVillagesAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            UPDATE village
            SET boundary = checked.boundary,
                boundary_source = $1,
                area_km2 = ST_Area(checked.boundary::geography) / 1e6,
                location = ST_PointOnSurface(checked.boundary)
            FROM import_shape_checked AS checked
            WHERE village.code = checked.key
                AND (village.boundary IS DISTINCT FROM checked.boundary OR village.boundary_source IS DISTINCT FROM $1)
            RETURNING village.code
            """;
        await using var update = Command(connection, Sql);
        update.Parameters.Add(new NpgsqlParameter<string> { TypedValue = boundarySource });
        return await ReadCodesAsync(update, cancellationToken);
    }

    /// <returns>How many villages the source speaks of.</returns>
    private async Task<long> WriteClaimsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sourceId = await source.EnsureAsync(connection, cancellationToken);
        await using (var old = Command(
            connection,
            "DELETE FROM claim USING import_shape_checked AS checked "
            + "WHERE claim.village_code = checked.key AND starts_with(claim.says, $1)"))
        {
            old.Parameters.Add(new NpgsqlParameter<string> { TypedValue = ClaimPrefix });
            await old.ExecuteNonQueryAsync(cancellationToken);
        }

        await using var claim = Command(
            connection,
            "INSERT INTO claim (source_id, village_code, says) SELECT $1, key, $2 FROM import_shape_checked");
        claim.Parameters.Add(new NpgsqlParameter<int> { TypedValue = sourceId });
        claim.Parameters.Add(new NpgsqlParameter<string>
        {
            TypedValue = $"{ClaimPrefix}{boundarySource.ToLowerInvariant()}), and from it area and interior point.",
        });
        return await claim.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<List<string>> ReadCodesAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var codes = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
        {
            codes.Add(rows.GetString(0));
        }

        return codes;
    }

    /// <summary>A whole country takes minutes: no time limit.</summary>
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql) =>
        new(sql, connection) { CommandTimeout = 0 };
}
