using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Zones;

/// <summary>
/// Terrain zones with shapes of their own, by slug; then each village's shares in them and main zone. What a feature
/// does not say of a zone that is there already stays as it was.
/// </summary>
/// <param name="source">Who says so, where a feature names no source of its own.</param>
internal sealed class ZoneTarget(ImportSource source) : IShapeTarget
{
    /// <summary>Zones are few, and their properties are kept in memory while shapes are read.</summary>
    private const int MostZones = 10_000;

    private readonly Dictionary<string, ZoneProperties> _zones = new(StringComparer.Ordinal);
    private HashSet<string> _regencies = [];
    private HashSet<string> _zonesOfDistricts = [];

    public async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        _regencies = await ReadAsync(connection, "SELECT code FROM regency", cancellationToken);
        _zonesOfDistricts = await ReadAsync(
            connection,
            "SELECT slug FROM terrain_zone WHERE id IN (SELECT terrain_zone_id FROM terrain_zone_district)",
            cancellationToken);
    }

    public FeatureShape Read(GeoJsonFeature feature)
    {
        if (FeatureShape.Properties(feature.Element) is not { } properties)
        {
            return FeatureShape.Refused(
                null, "it is no GeoJSON feature.", "An object of type \"Feature\" would be right.");
        }

        if (ZoneProperties.Read(properties, out var problem) is not { } zone)
        {
            return FeatureShape.Refused(null, problem.Problem, problem.Remedy);
        }

        if (_zonesOfDistricts.Contains(zone.Slug))
        {
            return FeatureShape.Refused(
                zone.Slug,
                "this zone is the union of districts, and follows them.",
                "Give it another name or slug, or take its districts away first.");
        }

        if (zone.RegencyCode is { } regency && !_regencies.Contains(regency))
        {
            return FeatureShape.Refused(
                zone.Slug,
                $"no regency has the code \"{regency}\".",
                "A code is like 35.05; leave it out if it has none.");
        }

        if (_zones.Count >= MostZones)
        {
            return FeatureShape.Refused(
                zone.Slug, $"it is beyond the {MostZones} zones of one import.", "Split the file.");
        }

        var shape = FeatureShape.Read(feature.Element, zone.Slug, feature.Crs);
        if (shape.Shape is not null)
        {
            // A second feature of the same slug is refused by the caller, and must not change the first.
            _zones.TryAdd(zone.Slug, zone);
        }

        return shape;
    }

    /// <summary>A zone may lie anywhere.</summary>
    public Task RefuseImplausibleAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IReadOnlyList<(string What, long Count)>> WriteAsync(
        NpgsqlConnection connection, ProgressReporter progress, CancellationToken cancellationToken)
    {
        progress.Begin("writing zones");
        var accepted = await ReadAsync(connection, "SELECT key FROM import_shape", cancellationToken);
        var ids = new List<int>();
        var made = 0L;
        foreach (var zone in _zones.Values.Where(zone => accepted.Contains(zone.Slug)))
        {
            var (id, isNew) = await WriteZoneAsync(connection, zone, cancellationToken);
            made += isNew ? 1 : 0;
            ids.Add(id);
        }

        var derivation = await BoundaryDerivation.BeginAsync(connection, progress.Follow, cancellationToken);
        await derivation.AddZonesAsync(ids, cancellationToken);
        await derivation.RunAsync(cancellationToken);
        return [("zones made", made), ("zones changed", ids.Count - made)];
    }

    private async Task<(int Id, bool IsNew)> WriteZoneAsync(
        NpgsqlConnection connection, ZoneProperties zone, CancellationToken cancellationToken)
    {
        const string ZoneSql =
            """
            INSERT INTO terrain_zone AS zone (slug, name, soil, terrain, fertility, regency_code, boundary)
            SELECT $1, $2, $3, $4, $5, $6, boundary FROM import_shape WHERE key = $1
            ON CONFLICT (slug) DO UPDATE SET
                name = excluded.name,
                soil = coalesce(excluded.soil, zone.soil),
                terrain = coalesce(excluded.terrain, zone.terrain),
                fertility = coalesce(excluded.fertility, zone.fertility),
                regency_code = coalesce(excluded.regency_code, zone.regency_code),
                boundary = excluded.boundary
            RETURNING id, xmax = 0
            """;
        var (id, isNew) = (0, false);
        await using (var write = Command(
            connection, ZoneSql, zone.Slug, zone.Name, zone.Soil, zone.Terrain, zone.Fertility, zone.RegencyCode))
        await using (var rows = await write.ExecuteReaderAsync(cancellationToken))
        {
            await rows.ReadAsync(cancellationToken);
            (id, isNew) = (rows.GetInt32(0), rows.GetBoolean(1));
        }

        var sourceId = await (zone.Source is null ? source : source.Named(zone.Source))
            .EnsureAsync(connection, cancellationToken);
        await using var old = Command(
            connection,
            "DELETE FROM claim WHERE terrain_zone_id = $1 AND source_id = $2 AND starts_with(says, 'Extent')",
            id,
            sourceId);
        await old.ExecuteNonQueryAsync(cancellationToken);
        await using var claim = Command(
            connection,
            "INSERT INTO claim (source_id, terrain_zone_id, says) VALUES ($1, $2, $3)",
            sourceId,
            id,
            zone.Says);
        await claim.ExecuteNonQueryAsync(cancellationToken);
        return (id, isNew);
    }

    private static async Task<HashSet<string>> ReadAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = Command(connection, sql);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = value ?? DBNull.Value,
                NpgsqlDbType = value is int ? NpgsqlDbType.Integer : NpgsqlDbType.Text,
            });
        }

        return command;
    }
}
