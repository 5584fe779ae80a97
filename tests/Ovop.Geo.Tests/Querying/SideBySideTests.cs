using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Querying;

/// <summary>The function <c>ovop_side_by_side</c> against what pairs of distances on the spheroid say.</summary>
public sealed class SideBySideTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private TestDatabase Database => Fixture.Database;

    // Shapes of all sizes where degrees and metres stand differently to each other: in Java, far north, and on both sides of
    // the antimeridian. Every tenth is only a point.
    protected override string Rows => Ladder + """
        SELECT setseed(0.27);
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.' || 1000 + n, '35.05.01', '35.05', place, 'DESA', ST_Centroid(shape),
            CASE WHEN n % 10 > 0 THEN shape END, CASE WHEN n % 10 > 0 THEN 'APPROXIMATE' END
        FROM (
            SELECT n, place, ST_Multi(ST_MakeEnvelope(x, y, x + 0.001 + 0.02 * random(), y + 0.001 + 0.02 * random(), 4326)) AS shape
            FROM (
                SELECT n, place, CASE WHEN place = 'date line' AND n % 2 = 0 THEN -180 ELSE west END + random() * 0.4 AS x, south + random() * 0.2 AS y
                FROM (VALUES ('java', 112.0, -8.2), ('north', 20.0, 69.5), ('date line', 179.578, -16.5)) AS at (place, west, south)
                CROSS JOIN generate_series(1, 360) AS n
                WHERE n % 3 = CASE place WHEN 'java' THEN 0 WHEN 'north' THEN 1 ELSE 2 END
            ) AS corners
        ) AS shapes;
        """;

    [Theory]
    [InlineData("java", 0)]
    [InlineData("java", 25)]
    [InlineData("java", 700)]
    [InlineData("java", 2_500)]
    [InlineData("north", 25)]
    [InlineData("north", 400)]
    [InlineData("north", 900)]
    [InlineData("date line", 25)]
    [InlineData("date line", 1_200)]
    public async Task Groups_as_the_pairs_within_the_distance_say(string place, double metres)
    {
        var found = await Database.ScalarAsync<string>(FormattableString.Invariant(
            $"""
            SELECT string_agg(array_to_string(codes, ' '), '|' ORDER BY codes)
            FROM ovop_side_by_side(ARRAY(SELECT code FROM village WHERE name = '{place}'), {metres}) AS codes
            """));
        var expected = await Database.ScalarAsync<string>(FormattableString.Invariant(
            $"""
            WITH RECURSIVE shape AS (
                SELECT code::text, coalesce(boundary, location)::geography AS place FROM village WHERE name = '{place}'
            ), pair AS (
                SELECT a.code AS one, b.code AS two FROM shape AS a JOIN shape AS b ON ST_DWithin(a.place, b.place, {metres})
            ), reached AS (
                SELECT code AS start, code FROM shape
                UNION
                SELECT reached.start, pair.two FROM reached JOIN pair ON pair.one = reached.code
            ), grouped AS (
                SELECT DISTINCT array_agg(code ORDER BY code) AS codes FROM reached GROUP BY start
            )
            SELECT string_agg(array_to_string(codes, ' '), '|' ORDER BY codes) FROM grouped
            """));

        Assert.Equal(expected, found);
        Assert.Contains('|', found);
        Assert.True(metres < 25 || found.Split('|').Any(group => group.Length > 14), "Nothing lies side by side: the rows test nothing.");
    }

    [Fact]
    public async Task Looks_at_the_villages_that_it_is_given_and_those_around_them_by_the_indexes()
    {
        await using var connection = await Fixture.Sources.Reader.OpenConnectionAsync();
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(new("SET LOCAL enable_seqscan = off"));
        batch.BatchCommands.Add(new(
            "SELECT count(*) FROM ovop_side_by_side(ARRAY(SELECT code FROM village WHERE name = 'north' ORDER BY code LIMIT 12), 900) AS codes"));
        batch.BatchCommands.Add(new(
            "SELECT seq_scan || ' ' || (SELECT idx_scan > 0 FROM pg_stat_xact_user_tables AS t WHERE t.relname = 'village') FROM pg_stat_xact_user_tables WHERE relname = 'village'"));
        await using var rows = await batch.ExecuteReaderAsync();
        Assert.True(await rows.ReadAsync());
        Assert.InRange(rows.GetInt64(0), 1, 12);
        Assert.True(await rows.NextResultAsync());
        Assert.True(await rows.ReadAsync());

        Assert.Equal("0 true", rows.GetString(0));
    }

    [Fact]
    public async Task Finds_nothing_among_nothing_and_knows_only_villages() => Assert.Equal(
        "0 0 1",
        await Database.ScalarAsync<string>(
            """
            SELECT concat_ws(' ',
                (SELECT count(*) FROM ovop_side_by_side('{}', 25)),
                (SELECT count(*) FROM ovop_side_by_side('{99.99.99.9999}', 25)),
                (SELECT count(*) FROM ovop_side_by_side('{35.05.01.1003,99.99.99.9999}', 25)))
            """));
}
