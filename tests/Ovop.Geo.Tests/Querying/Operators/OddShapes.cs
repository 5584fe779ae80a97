namespace Ovop.Geo.Tests.Querying.Operators;

/// <summary>
/// Villages with shapes that are not plain. Squares are a tenth of a degree wide, from 8 to 7.9 south: 1 and 2 share an
/// edge at 112.1; 3 touches 2 and has a hole in its middle; 4 has no boundary; 5 lies beyond the antimeridian; 6 is of
/// two parts; 7 is empty, as no stored shape may be; 8 is a triangle whose box holds more than it does.
/// </summary>
internal static class OddShapes
{
    public const string Rows = """
        ALTER TABLE village DROP CONSTRAINT ck_village_boundary;
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa "' || n || '" d''Or', 'DESA',
            ST_SetSRID(ST_MakePoint(x + 0.05, -7.95), 4326), boundary,
            CASE WHEN boundary IS NOT NULL THEN 'APPROXIMATE' END
        FROM (VALUES
            (1, 112.0, ST_Multi(ST_MakeEnvelope(112.0, -8, 112.1, -7.9, 4326))),
            (2, 112.1, ST_Multi(ST_MakeEnvelope(112.1, -8, 112.2, -7.9, 4326))),
            (3, 112.2, ST_Multi(ST_Difference(
                ST_MakeEnvelope(112.2, -8, 112.3, -7.9, 4326), ST_MakeEnvelope(112.24, -7.96, 112.26, -7.94, 4326)))),
            (4, 112.3, NULL),
            (5, -179.5, ST_Multi(ST_MakeEnvelope(-179.5, -8, -179.4, -7.9, 4326))),
            (6, 112.4, ST_Union(
                ST_MakeEnvelope(112.4, -8, 112.45, -7.9, 4326), ST_MakeEnvelope(112.47, -8, 112.5, -7.9, 4326))),
            (7, 112.5, 'SRID=4326;MULTIPOLYGON EMPTY'::geometry),
            (8, 112.6, 'SRID=4326;MULTIPOLYGON(((112.6 -8, 112.7 -8, 112.6 -7.9, 112.6 -8)))'::geometry)
        ) AS shapes(n, x, boundary)
        """;

    public const string Square =
        """{"type":"Polygon","coordinates":[[[112.0,-8.0],[112.1,-8.0],[112.1,-7.9],[112.0,-7.9],[112.0,-8.0]]]}""";

    // The same points as Square: the other way around, from another corner, with a position amid an edge.
    public const string SquareOtherwise =
        """{"type":"Polygon","coordinates":[[[112.1,-7.9],[112.1,-7.95],[112.1,-8.0],[112.0,-8.0],[112.0,-7.9],[112.1,-7.9]]]}""";

    public const string AcrossBoth =
        """{"type":"Polygon","coordinates":[[[112.05,-7.98],[112.15,-7.98],[112.15,-7.92],[112.05,-7.92],[112.05,-7.98]]]}""";

    public const string Hole =
        """{"type":"Polygon","coordinates":[[[112.24,-7.96],[112.26,-7.96],[112.26,-7.94],[112.24,-7.94],[112.24,-7.96]]]}""";

    public const string Road = """{"type":"LineString","coordinates":[[111.95,-7.95],[112.15,-7.95]]}""";

    public const string FarRoad = """{"type":"LineString","coordinates":[[-179.6,-7.95],[-179.3,-7.95]]}""";

    public const string SharedEdge = """{"type":"LineString","coordinates":[[112.1,-7.98],[112.1,-7.92]]}""";

    public const string West =
        """{"type":"Polygon","coordinates":[[[112.0,-8.0],[112.2,-8.0],[112.2,-7.9],[112.0,-7.9],[112.0,-8.0]]]}""";

    public const string AroundParts =
        """{"type":"Polygon","coordinates":[[[112.4,-8.0],[112.5,-8.0],[112.5,-7.9],[112.4,-7.9],[112.4,-8.0]]]}""";

    public const string BesideTriangle = """{"type":"Point","coordinates":[112.68,-7.92]}""";

    public const string Mixed =
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[112.02,-7.95]},{"type":"LineString","coordinates":[[112.61,-7.98],[112.9,-7.8]]}]}""";

    public static string Numbers(string[] rows) => string.Join(' ', rows.Select(code => code[^1]));
}
