using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Querying;

/// <summary>The database's own functions behind <c>near</c>, compared with what they stand for.</summary>
public sealed class WithinMetresTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Points =
        """
        (VALUES
            ('two in Java', 'POINT(112.1 -8)', 'POINT(112.2 -8.1)'),
            ('across the antimeridian', 'POINT(179.9 -8)', 'POINT(-179.9 -8)'),
            ('across the pole', 'POINT(10 89.9)', 'POINT(-170 89.9)'),
            ('far north', 'POINT(10 75)', 'POINT(14 75.2)'),
            ('on the equator', 'POINT(100 0)', 'POINT(100.3 0)'),
            ('one in the other', 'POLYGON((112 -8,113 -8,113 -7,112 -7,112 -8))', 'POINT(112.4 -7.4)'),
            ('two that cross', 'POLYGON((0 0,4 0,4 1,0 1,0 0))', 'POLYGON((1 -2,2 -2,2 3,1 3,1 -2))')
        ) AS pairs(name, a, b)
        """;

    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await postgis.CreateDatabaseAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Says_what_ST_DWithin_says_of_odd_places()
    {
        var differences = await _database.ScalarAsync<string[]>(
            $"""
            SELECT coalesce(array_agg(name || ' ' || metres), ARRAY[]::text[])
            FROM {Points}
            CROSS JOIN LATERAL (SELECT ST_GeomFromText(a, 4326) AS x, ST_GeomFromText(b, 4326) AS y) AS shapes
            CROSS JOIN LATERAL (SELECT ST_Distance(x::geography, y::geography) AS distance) AS measured
            CROSS JOIN LATERAL unnest(ARRAY[0, distance - 0.01, distance + 0.01, distance * 3, 1e7]) AS metres
            WHERE metres >= 0
                AND (ovop_within_metres(x, y, metres) <> ST_DWithin(x::geography, y::geography, metres)
                    OR (ST_DWithin(x::geography, y::geography, metres) AND NOT x && ovop_reach(y, metres)))
            """);

        Assert.Empty(differences);
    }

    [Fact]
    public async Task Says_what_ST_DWithin_says_of_shapes_all_over_the_globe()
    {
        // Short edges: geography bends them, by a metre where they are long and far north.
        await _database.ExecuteAsync(
            """
            CREATE FUNCTION shape(x float, y float, r float) RETURNS geometry LANGUAGE sql AS $$
                SELECT ST_Segmentize(ST_Buffer(ST_SetSRID(ST_MakePoint(x, y), 4326), r, 6), 0.005) $$
            """);
        var differences = await _database.ScalarAsync<long>(
            """
            SELECT count(*) FROM (
                SELECT setseed(0.5)
            ) AS seed, LATERAL (
                SELECT shape(x, y, r) AS a, shape(x + (random() - 0.5) * 3, y + (random() - 0.5) * 3, r / 2) AS b,
                    power(10, random() * 5.5) AS metres
                FROM (
                    SELECT random() * 352 - 176 AS x, random() * 176 - 88 AS y, 0.02 + random() * 0.2 AS r
                    FROM generate_series(1, 2000)) AS places
            ) AS shapes, LATERAL (SELECT ST_Distance(a::geography, b::geography) AS distance) AS measured
            WHERE abs(distance - metres) > 1
                AND (ovop_within_metres(a, b, metres) <> (distance <= metres)
                    OR (distance <= metres AND NOT (a && ovop_reach(b, metres) AND b && ovop_reach(a, metres))))
            """);

        Assert.Equal(0, differences);
    }

    [Fact]
    public async Task Takes_a_long_edge_for_straight_in_degrees_as_GeoJSON_does() => Assert.Equal(
        "true false",
        await _database.ScalarAsync<string>(
            """
            SELECT ovop_within_metres(edge, point, 200) || ' ' || ST_DWithin(edge::geography, point::geography, 100000)
            FROM (SELECT ST_GeomFromText('LINESTRING(0 60,40 60)', 4326) AS edge,
                ST_GeomFromText('POINT(20 60.001)', 4326) AS point) AS shapes
            """));

    [Theory]
    [InlineData("NULL", "'POINT(1 1)'")]
    [InlineData("'POINT EMPTY'", "'POINT(1 1)'")]
    public async Task Is_not_near_what_is_not_there(string a, string b) => Assert.False(await _database.ScalarAsync<bool>(
        $"""
        SELECT coalesce(ovop_within_metres(x, y, 1e7), false) OR coalesce(y && ovop_reach(x, 1e7), false)
        FROM (SELECT ST_GeomFromText({a}, 4326) AS x, ST_GeomFromText({b}, 4326) AS y) AS shapes
        """));
}
