using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sites;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class InsideFilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // A zone from 112 to 112.3. Villages: 1 within; 2 with a sliver of 0.5 % beyond the zone's edge; 3 with 2 % beyond;
    // 4 as the zone; 5 beside it, sharing an edge; 6 without a boundary; 7 empty. Of the villages, 1 lies in 4.
    protected override string Rows => Ladder + """
        ALTER TABLE village DROP CONSTRAINT ck_village_boundary;
        INSERT INTO terrain_zone (slug, name, boundary) VALUES
            ('utara', 'Utara', ST_Multi(ST_MakeEnvelope(112, -8, 112.3, -7.9, 4326))), ('kosong', 'Kosong', NULL);
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa ' || n, 'DESA',
            ST_SetSRID(ST_MakePoint(112.05 + n * 0.05, -7.95), 4326),
            ST_Multi(shape), CASE WHEN shape IS NOT NULL THEN 'APPROXIMATE' END
        FROM (VALUES
            (1, ST_MakeEnvelope(112.05, -7.97, 112.1, -7.93, 4326)),
            (2, ST_MakeEnvelope(112.2005, -7.97, 112.3005, -7.93, 4326)),
            (3, ST_MakeEnvelope(112.202, -7.97, 112.302, -7.93, 4326)),
            (4, ST_MakeEnvelope(112, -8, 112.3, -7.9, 4326)),
            (5, ST_MakeEnvelope(112.3, -8, 112.4, -7.9, 4326)),
            (6, NULL),
            (7, 'SRID=4326;POLYGON EMPTY'::geometry)
        ) AS shapes(n, shape);
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision) VALUES
            ('edge', 'Edge', 'OPEN', 1, '35.05.01.2003', 'SRID=4326;POINT(112.3 -7.95)', 'SURVEYED'),
            ('beyond', 'Beyond', 'OPEN', 1, '35.05.01.2003', 'SRID=4326;POINT(112.3001 -7.85)', 'SURVEYED');
        """;

    private static FilterNode InZones =>
        new InsideFilter(Path("Boundary"), Model<TerrainZone>(), Path("Boundary"), Compare<TerrainZone>("Slug", "eq", "utara"));

    [Fact]
    public async Task Finds_rows_in_a_row_of_another_table_with_slivers_beyond()
    {
        var query = Query<Village>("Code") with { Where = InZones };

        Assert.Equal(
            """EXISTS (SELECT 1 FROM "terrain_zone" t1 WHERE t1."boundary" && t0."boundary" AND t1."slug" = $1 AND ovop_inside(t0."boundary", t1."boundary"))""",
            Fixture.ConditionOf(query));
        Assert.Equal("1 2 4", Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Negates()
    {
        var query = Query<Village>("Code") with { Where = new NotFilter(InZones) };

        Assert.StartsWith("NOT EXISTS", Fixture.ConditionOf(query), StringComparison.Ordinal);
        Assert.Equal("3 5 6 7", Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Finds_rows_in_others_of_the_same_table_but_not_in_themselves()
    {
        var query = Query<Village>("Code") with
        {
            Where = new InsideFilter(Path("Boundary"), Model<Village>(), Path("Boundary"), null),
        };

        Assert.Equal(
            """EXISTS (SELECT 1 FROM "village" t1 WHERE t1."boundary" && t0."boundary" AND (t1."code") <> (t0."code") AND ovop_inside(t0."boundary", t1."boundary"))""",
            Fixture.ConditionOf(query));
        Assert.Equal("1 2", Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Finds_points_in_an_area_its_edge_included()
    {
        var query = Query<AgrotourismSite>("Slug") with
        {
            Where = new InsideFilter(Path("Location"), Model<TerrainZone>(), Path("Boundary"), null),
        };

        Assert.Equal(["edge"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Finds_rows_in_a_geometry_with_slivers_beyond()
    {
        var zone = Geometry(
            """{"type":"Polygon","coordinates":[[[112,-8],[112.3,-8],[112.3,-7.9],[112,-7.9],[112,-8]]]}""");
        var query = Query<Village>("Code") with
        {
            Where = new OperatorFilter(Path("Boundary"), FilterOperators.Inside, [QueryValue.Of(zone)]),
        };

        Assert.Equal("""t0."boundary" && $1 AND ovop_inside(t0."boundary", $1)""", Fixture.ConditionOf(query));
        Assert.Equal("1 2 4", Numbers(await Fixture.RowsAsync(query)));
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[112.07,-7.95]}""")]
    [InlineData("""{"type":"LineString","coordinates":[[112,-7.95],[112.4,-7.95]]}""")]
    public async Task Nothing_with_an_area_lies_in_a_point_or_a_line(string geometry)
    {
        var query = Query<Village>("Code") with
        {
            Where = new OperatorFilter(Path("Boundary"), FilterOperators.Inside, [QueryValue.Of(Geometry(geometry))]),
        };

        Assert.Empty(await Fixture.RowsAsync(query));
    }

    private static string Numbers(string[] rows) => string.Join(' ', rows.Select(code => code[^1]));
}
