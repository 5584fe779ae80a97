using Npgsql;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;
using Ovop.Geo.Importing.Villages;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>
/// Villages get real boundaries, and from them areas and interior points; cells, regions, zones and extents that
/// depend on them are derived again.
/// </summary>
/// <param name="boundarySource">INDICATIVE or OFFICIAL.</param>
/// <param name="source">Whose boundaries they are.</param>
/// <param name="codeProperty">The property with the code; null for "code", else the feature's id.</param>
/// <param name="nameProperty">The property with the name of a village to be made; null where none is made.</param>
internal sealed class BoundaryTarget(
    string boundarySource, ImportSource source, string? codeProperty, string? nameProperty) : IShapeTarget
{
    private BoundaryFeature? _feature;

    private bool MakesVillages => nameProperty is not null;

    public async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, "SELECT code FROM village");
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
        {
            codes.Add(rows.GetString(0));
        }

        _feature = codes.Count > 0 || MakesVillages
            ? new BoundaryFeature(codes, codeProperty, nameProperty)
            : throw new ImportException(
                "There are no villages yet that could have boundaries; import them first (import villages FILE.csv), or "
                + "have them made with --create-missing.");
    }

    public FeatureShape Read(GeoJsonFeature feature) => _feature!.Read(feature);

    public async Task RefuseImplausibleAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken)
    {
        await RefuseFarAwayAsync(connection, findings, cancellationToken);
        if (MakesVillages)
        {
            await RefuseAbroadAsync(connection, findings, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<(string What, long Count)>> WriteAsync(
        NpgsqlConnection connection, ProgressReporter progress, CancellationToken cancellationToken)
    {
        var derivation = await BoundaryDerivation.BeginAsync(connection, progress.Follow, cancellationToken);
        var sourceId = await source.EnsureAsync(connection, cancellationToken);
        var ladder = MakesVillages
            ? await new MissingLadder(connection, sourceId).WriteAsync(cancellationToken)
            : new LadderCounts(0, 0, 0);
        var villages = new BoundaryWriter(connection, progress, sourceId, boundarySource);
        await villages.WriteAsync(cancellationToken);
        progress.Begin("writing what the source says");
        await new BoundaryClaims(connection, sourceId, boundarySource).WriteAsync(cancellationToken);
        await using var accepted = Command(connection, "SELECT count(*) FROM import_shape");
        var there = (long)(await accepted.ExecuteScalarAsync(cancellationToken))! - villages.Made - villages.Replaced;
        var cells = await derivation.RunAsync(cancellationToken);
        return
        [
            ("villages made", villages.Made),
            ("districts made", ladder.Districts),
            ("regencies made", ladder.Regencies),
            ("provinces made", ladder.Provinces),
            ("boundaries replaced", villages.Replaced),
            ("boundaries that were there already", there),
            ("approximate cells drawn again", cells),
        ];
    }

    /// <summary>A shape far from its village has another's code, or a CRS that the file does not tell.</summary>
    private static async Task RefuseFarAwayAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken)
    {
        // Degrees: enough for the rough point of a gazetteer and the largest village, and no way to another UTM zone.
        const string Sql =
            """
            DELETE FROM import_shape AS shape
            USING village
            WHERE village.code = shape.key AND NOT ST_Expand(shape.boundary, 1) && village.location
            RETURNING feature, file, place, key, village.name, ST_X(location), ST_Y(location),
                ST_Distance(shape.boundary::geography, location::geography) / 1000
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

    /// <summary>Where a village that is to be made lies, nobody knows but the file; only that it is in the country.</summary>
    private static async Task RefuseAbroadAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken)
    {
        const string Sql =
            """
            DELETE FROM import_shape
            WHERE name IS NOT NULL AND NOT boundary @ ST_MakeEnvelope($1, $2, $3, $4, 4326)
            RETURNING feature, file, place, key, ST_XMin(boundary), ST_YMin(boundary), ST_XMax(boundary), ST_YMax(boundary)
            """;
        var extent = Indonesia.Extent;
        await using var command = Command(connection, Sql);
        foreach (var side in (double[])[extent.MinX, extent.MinY, extent.MaxX, extent.MaxY])
        {
            command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = side });
        }

        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var (west, south, east, north) =
                (rows.GetDouble(4), rows.GetDouble(5), rows.GetDouble(6), rows.GetDouble(7));
            findings.Add(
                new ImportFinding(
                    ImportOutcome.Refused, rows.GetString(1), rows.GetString(2), rows.GetString(3),
                    FormattableString.Invariant(
                        $"it reaches from {west:0.###}, {south:0.###} to {east:0.###}, {north:0.###}, ")
                        + $"which is not in {Indonesia.Words}.",
                    "Check its coordinates, and the member \"crs\" of the file."),
                rows.GetInt64(0));
        }
    }

    /// <summary>A whole country takes minutes: no time limit.</summary>
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql) =>
        new(sql, connection) { CommandTimeout = 0 };
}
