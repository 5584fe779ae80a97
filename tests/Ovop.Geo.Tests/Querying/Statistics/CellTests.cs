using Ovop.Geo.Clusters;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

public sealed class CellTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    [Theory]
    [InlineData(CellShape.Square, "1|3|1")]
    [InlineData(CellShape.Hexagon, "2|3")]
    public async Task Rows_in_the_same_cell_are_a_group(CellShape shape, string counts)
    {
        // Five points 1.1 km apart along the eighth parallel: 4987.6, 4988.0, 4988.4, 4988.9 and 4989.3 sides of 2.5 km
        // from Greenwich, which is 3325.0 to 3326.2 columns of hexagons.
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [ByCell("Location", shape, 2_500)],
            Columns = [Count],
        });

        var rows = await RowsAsync(Fixture, query);

        Assert.Equal(counts, string.Join('|', rows));
    }

    [Fact]
    public async Task The_size_of_a_cell_is_a_parameter_and_its_border_is_made_after_grouping()
    {
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [ByCell("Location", CellShape.Hexagon, QueryValue.Slot(0))],
            Columns = [new KeyCell([]), Count],
        });

        Assert.Equal(
            [
                """
                WITH m AS (SELECT ovop_cell(t0."location", $1, TRUE) AS c0 FROM "village" t0), g AS (SELECT m.c0 AS k0, count(*) AS a0 FROM m GROUP BY m.c0) SELECT ovop_cell_boundary(g.k0, $1, TRUE) AS c0, g.a0 AS c1 FROM g ORDER BY g.k0 LIMIT 1000
                """,
            ],
            Fixture.SqlOf(query, 5_000));
        var rows = await RowsAsync(Fixture, query, 1_000_000);
        Assert.EndsWith("|5", Assert.Single(rows), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_lies_where_a_point_on_its_surface_does_and_no_area_in_no_cell()
    {
        await Fixture.Database.ExecuteAsync("""
            DELETE FROM product_cluster;
            INSERT INTO product_cluster (slug, name, kind, commodity_id, extent) VALUES
                ('a', 'A', 'DECLARED', 1, ST_Multi(ST_MakeEnvelope(112, -8, 112.001, -7.999, 4326))), ('b', 'B', 'DECLARED', 1, NULL)
            """);
        var query = StatisticsOf(Model<ProductCluster>(), new()
        {
            Groups = [ByCell("Extent", CellShape.Square, 100_000)],
            Columns = [new KeyCell([]), new KeyPresence([]), Count],
        });

        var rows = await RowsAsync(Fixture, query);

        Assert.StartsWith("POLYGON ((111.39", rows[0], StringComparison.Ordinal);
        Assert.Equal("null|true|1", rows[1]);
    }

    [Theory]
    [InlineData(9, "The side of a cell has 9 metres; it must have 10 to 1000000.")]
    [InlineData(-5, "The side of a cell has -5 metres; it must have 10 to 1000000.")]
    [InlineData(1_000_001, "The side of a cell has 1000001 metres; it must have 10 to 1000000.")]
    [InlineData(null, "The side of a cell has no metres; it must have 10 to 1000000.")]
    public async Task Refuses_cells_of_no_size_before_any_SQL(int? metres, string message)
    {
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [new CellGroup(Path("Location"), CellShape.Square, QueryValue.Slot(0, tag: 7))],
            Columns = [Count],
        });
        var run = new Ovop.Geo.Querying.Reading.QueryRun(Fixture.Compiler.Compile(query), [metres]);

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Unreachable.ReadAsync(run, default).AsTask());

        Assert.Equal((QueryErrorCodes.InvalidArgument, 7, message), (refusal.Code, refusal.ArgumentTag, refusal.Message));
    }

    // Every point of the globe lies in the cell that it is given, but for the bend of a hexagon's slanted sides; the
    // cells of one grid do not overlap and all have the same area.
    [Theory]
    [InlineData(false, 10_000, 1e8)]
    [InlineData(true, 10_000, 2.598076e8)]
    [InlineData(false, 500, 2.5e5)]
    [InlineData(true, 500, 6.495190e5)]
    public async Task Cells_hold_their_points_and_are_of_one_area(bool isHexagon, int metres, double area)
    {
        var sql = FormattableString.Invariant(
            $"""
            WITH points AS (
                SELECT ST_Point(95 + 46 * (n * 0.6180339887 % 1), -11 + 17 * (n * 0.7548776662 % 1), 4326) AS p
                FROM generate_series(1, 5000) AS n),
            cells AS (
                SELECT p, ovop_cell_boundary(ovop_cell(p, {metres}, {isHexagon}), {metres}, {isHexagon}) AS c FROM points)
            SELECT count(*) FILTER (WHERE NOT ST_DWithin(c, p, 1e-6)) || '|'
                || count(*) FILTER (WHERE NOT ST_IsValid(c)) || '|'
                || count(*) FILTER (WHERE abs(ST_Area(c::geography) / {area} - 1) > 0.0006) FROM cells
            """);

        Assert.Equal("0|0|0", await Fixture.Database.ScalarAsync<string>(sql));
    }

    [Fact]
    public async Task Numbers_are_those_of_PostGIS_grids_in_the_plane()
    {
        // The plane's coordinates of the centre of cell i, j, by PostGIS, must have that cell's number.
        var wrong = await Fixture.Database.ScalarAsync<long>(
            """
            WITH grid AS (
                SELECT h AS is_hexagon, i, j, CASE WHEN h THEN ST_Hexagon(5000, i, j) ELSE ST_Square(5000, i, j) END AS cell
                FROM (VALUES (true), (false)) AS v(h), generate_series(-60, 60, 7) AS i, generate_series(-60, 60, 5) AS j)
            SELECT count(*) FROM grid, ST_DumpPoints(cell) AS corner
            WHERE ovop_cell(
                (SELECT ST_Point(degrees(x / 6378137), asind(y / 6335439.327292), 4326)
                 FROM (SELECT 0.02 * ST_X(ST_Centroid(cell)) + 0.98 * ST_X(corner.geom) AS x,
                    0.02 * ST_Y(ST_Centroid(cell)) + 0.98 * ST_Y(corner.geom) AS y) AS near_corner),
                5000, is_hexagon) <> i::bigint * 4294967296 + j + 2147483648
            """);

        Assert.Equal(0, wrong);
    }

    [Fact]
    public async Task The_edges_of_the_world_have_cells_too()
    {
        var texts = await Fixture.Database.ScalarAsync<string>(
            """
            SELECT string_agg(ST_IsEmpty(c)::text || ST_XMin(c)::int || ' ' || ST_XMax(c)::int || ' ' || ST_YMax(c)::int, '|' ORDER BY n)
            FROM (VALUES (1, 180, 90), (2, -180, -90), (3, 0, 90), (4, 180, 0)) AS v(n, x, y),
                LATERAL (SELECT ovop_cell_boundary(ovop_cell(ST_Point(x, y, 4326), 1000000, y <> 0), 1000000, y <> 0) AS c) AS cell
            """);

        Assert.DoesNotContain("true", texts, StringComparison.Ordinal);
        Assert.True(await Fixture.Database.ScalarAsync<bool>("SELECT ovop_cell('SRID=4326;POINT EMPTY', 1000, true) IS NULL"));
    }
}
