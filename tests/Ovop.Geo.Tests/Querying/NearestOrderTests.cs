using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class NearestOrderTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // 2,000 villages on a grid; 20 of them at one point, so that they are equally far; one in seven with a boundary.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.' || 2000 + n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', point,
            CASE WHEN n % 7 = 0 THEN ST_Multi(ST_Expand(point, 0.004)) END,
            CASE WHEN n % 7 = 0 THEN 'APPROXIMATE' END
        FROM generate_series(1, 2000) AS n, LATERAL (SELECT ST_SetSRID(CASE
            WHEN n % 100 = 0 THEN ST_MakePoint(112.5, -8.2)
            ELSE ST_MakePoint(112 + (n % 50) * 0.01, -8 - (n / 50) * 0.01) END, 4326) AS point) AS points
        """;

    [Fact]
    public async Task Comes_nearest_first_with_ties_in_the_order_of_the_key()
    {
        var here = Point(112.497, -8.199);
        var query = Nearest("Location", here, 25);

        var expected = await Fixture.Database.ScalarAsync<string[]>(
            """
            SELECT array_agg(code) FROM (SELECT code::text FROM village
            ORDER BY ST_Distance(location::geography, 'SRID=4326;POINT(112.497 -8.199)'::geography, false), code
            LIMIT 25) AS nearest
            """);

        Assert.Equal(expected, await Fixture.RowsAsync(query));
        Assert.Equal("35.05.01.2100", expected[0]);
        Assert.Equal("35.05.01.4000", expected[19]);
    }

    [Fact]
    public async Task Walks_the_index_and_sorts_only_what_it_brings()
    {
        var query = Nearest("Location", Point(112.3, -8.1), 10);

        Assert.Equal(
            """
            SELECT * FROM (SELECT t0."code" AS c0, t0."location"::geography <-> $1 AS c1 FROM "village" t0 ORDER BY t0."location"::geography <-> $1 FETCH FIRST 10 ROWS WITH TIES) near ORDER BY near.c1, near.c0 LIMIT 10
            """,
            Assert.Single(Fixture.SqlOf(query)));
        var plan = await Fixture.PlanAsync(query);
        Assert.Contains("Index Scan using ix_village_location_geography", plan, StringComparison.Ordinal);
        Assert.Contains("Order By: ((location)::geography <->", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_rows_without_a_geometry_last()
    {
        var query = Nearest("Boundary", Point(112.3, -8.1), 1_000);

        var rows = await Fixture.RowsAsync(query with { Columns = [.. query.Columns, Column("Boundary")] });

        var last = Array.FindLastIndex(rows, row => !row.EndsWith("|null", StringComparison.Ordinal));
        Assert.Equal((2_000 / 7) - 1, last);
        Assert.Equal(rows[(last + 1)..].Order(StringComparer.Ordinal), rows[(last + 1)..]);
    }

    [Fact]
    public async Task Measures_to_a_geometry_of_any_type()
    {
        var road = Geometry("""{"type":"LineString","coordinates":[[112.1,-8.3],[112.4,-8.3]]}""");

        var nearest = await Fixture.RowsAsync(Nearest("Location", road, 3));

        var expected = await Fixture.Database.ScalarAsync<string[]>(
            """
            SELECT array_agg(code) FROM (SELECT code::text FROM village
            ORDER BY location::geography <-> 'SRID=4326;LINESTRING(112.1 -8.3,112.4 -8.3)'::geography, code LIMIT 3) AS n
            """);
        Assert.Equal(expected, nearest);
    }

    [Fact]
    public async Task Refuses_pages_deeper_than_the_limit()
    {
        var limits = new QueryLimits { NearestDepth = 50 };
        var compiler = new SqlCompiler(limits, CursorKey.Random());
        var compiled = compiler.Compile(Nearest("Location", Point(112, -8), 20) with
        {
            Paging = new Paging { First = QueryValue.Of(20), After = QueryValue.Slot(0, tag: 4) },
            HasCursors = true,
        });

        object? cursor = null;
        for (var page = 0; page < 2; page++)
        {
            using var result = await Fixture.Reader.ReadAsync(new QueryRun(compiled, [cursor]), default);
            cursor = result.Cursor(19);
        }

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Fixture.Reader.ReadAsync(new QueryRun(compiled, [cursor]), default).AsTask());
        Assert.Equal((QueryErrorCodes.PageTooLarge, 4), (refusal.Code, refusal.ArgumentTag));
    }

    private static ColumnProjection Column(string path) => new(Path(path));

    private static EntityQuery Nearest(string column, GeometryValue to, int first) => Query<Village>("Code") with
    {
        Order = [new NearestOrder(Path(column), QueryValue.Of(to))],
        Paging = new Paging { First = QueryValue.Of(first), MaxSize = 2_000 },
    };
}
