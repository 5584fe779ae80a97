namespace Ovop.Benchmarks.National;

/// <summary>The export of all villages, and the same features by PostGIS itself.</summary>
internal static class ExportFloor
{
    public const string Path = "/export/villages?format=geojsonseq";

    public const string SmallPath = "/export/provinces?format=geojsonseq";

    /// <summary>A row is a GeoJSON feature as text; it has no <c>id</c>, for which PostGIS 3.3 has no way.</summary>
    public const string Sql =
        """
        SELECT ST_AsGeoJSON(feature.*, 'geometry', 6)
        FROM (
            SELECT village.code, village.name, village.aliases, village.kind, village.area_km2, village.product_record,
                village.boundary_source, ST_X(village.location) AS longitude, ST_Y(village.location) AS latitude,
                village.district_code, district.name AS district_name, village.regency_code, regency.name AS regency_name,
                zone.slug AS terrain_zone_slug, zone.name AS terrain_zone_name, village.boundary AS geometry
            FROM village
            JOIN district ON district.code = village.district_code
            JOIN regency ON regency.code = village.regency_code
            LEFT JOIN terrain_zone AS zone ON zone.id = village.terrain_zone_id
            ORDER BY village.code
        ) AS feature
        """;
}
