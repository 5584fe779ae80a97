using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Regions;

public sealed class BoundaryDerivationTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private RegionsDatabase _regions = null!;

    /// <summary>Two districts, side by side, each of two square villages of 0.01 degrees.</summary>
    public async Task InitializeAsync()
    {
        _regions = await RegionsDatabase.CreateAsync(postgis);
        await AddSquareAsync("35.05.01.2001", 112.00, -8.00);
        await AddSquareAsync("35.05.01.2002", 112.00, -7.99);
        await AddSquareAsync("35.05.02.2001", 112.01, -8.00);
        await AddSquareAsync("35.05.02.2002", 112.01, -7.99);
    }

    public async Task DisposeAsync() => await _regions.DisposeAsync();

    [Fact]
    public async Task Unites_villages_to_districts_regencies_and_provinces()
    {
        await _regions.DeriveAllAsync();

        Assert.Equal(
            """
            35 | POLYGON((112 -8,112 -7.98,112.02 -7.98,112.02 -8,112 -8))
            35.05 | POLYGON((112 -8,112 -7.98,112.02 -7.98,112.02 -8,112 -8))
            35.05.01 | POLYGON((112 -8,112 -7.98,112.01 -7.98,112.01 -8,112 -8))
            35.05.02 | POLYGON((112.01 -8,112.01 -7.98,112.02 -7.98,112.02 -8,112.01 -8))
            """.ReplaceLineEndings("\n"),
            await _regions.ScalarAsync<string>(
                """
                SELECT string_agg(code || ' | ' || ST_AsText(ST_Normalize(ST_Simplify(ST_GeometryN(boundary, 1), 0))),
                    E'\n' ORDER BY code)
                FROM (SELECT code, boundary FROM district UNION ALL SELECT code, boundary FROM regency
                    UNION ALL SELECT code, boundary FROM province) AS ladder
                """));
    }

    [Fact]
    public async Task Closes_hairline_gaps_between_neighbours()
    {
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2002",
            "POLYGON((112 -7.99,112.004 -7.98999999999,112.01 -7.99,112.01 -7.98,112 -7.98,112 -7.99))");

        await _regions.DeriveAllAsync();

        Assert.Equal(0, await _regions.ScalarAsync<int>(
            "SELECT ST_NumInteriorRings(ST_GeometryN(boundary, 1)) FROM district WHERE code = '35.05.01'"));
    }

    [Fact]
    public async Task Fills_slivers_between_surveys_and_keeps_enclaves()
    {
        // Of the two holes one is 22 m wide, where two surveys disagree, with a crumb of land in it; the other one is
        // 440 m wide.
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2002",
            """
            MULTIPOLYGON(((112 -7.99,112.01 -7.99,112.01 -7.98,112 -7.98,112 -7.99),
                (112.001 -7.989,112.0012 -7.989,112.0012 -7.985,112.001 -7.985,112.001 -7.989),
                (112.004 -7.989,112.008 -7.989,112.008 -7.985,112.004 -7.985,112.004 -7.989)),
                ((112.00105 -7.988,112.00115 -7.988,112.00115 -7.987,112.00105 -7.988)))
            """);

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "1 1 true",
            await _regions.ScalarAsync<string>(
                """
                SELECT ST_NumGeometries(boundary) || ' ' || ST_NumInteriorRings(ST_GeometryN(boundary, 1)) || ' '
                    || (ST_Intersects(boundary, ST_Point(112.0011, -7.9855, 4326))
                        AND NOT ST_Intersects(boundary, ST_Point(112.006, -7.987, 4326)))
                FROM regency
                """));
    }

    [Fact]
    public async Task Takes_a_district_boundary_away_with_the_last_of_its_villages()
    {
        await _regions.DeriveAllAsync();
        // The whole district is now said to lie within a village of the other one.
        await _regions.ExecuteAsync(
            "UPDATE village SET boundary = NULL, boundary_source = NULL WHERE district_code = '35.05.02'");
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2001", "POLYGON((112 -8,112.02 -8,112.02 -7.98,112 -7.98,112 -8))");

        await _regions.DeriveAsync(["35.05.01.2001", "35.05.02.2001", "35.05.02.2002"]);

        Assert.Equal(
            "35.05.01",
            await _regions.ScalarAsync<string>(
                "SELECT string_agg(code, ' ') FROM district WHERE boundary IS NOT NULL"));
    }

    [Fact]
    public async Task Gives_a_zone_of_districts_their_union_and_their_villages_whole()
    {
        await AddZoneAsync(1, "south", boundary: null);
        await _regions.ExecuteAsync("INSERT INTO terrain_zone_district VALUES (1, '35.05.01')");

        await _regions.DeriveAllAsync();

        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_Equals(zone.boundary, district.boundary) FROM terrain_zone AS zone, district "
            + "WHERE district.code = '35.05.01'"));
        Assert.Equal("35.05.01.2001:1:1 35.05.01.2002:1:1", await SharesAsync());
        Assert.Equal("35.05.01.2001=1 35.05.01.2002=1", await MainZonesAsync());
    }

    [Fact]
    public async Task Shares_a_village_out_among_zones_by_area_and_calls_the_largest_its_main_zone()
    {
        // The first covers a fifth of the two western villages, the second the rest of them, and all of the others
        // but a strip of a thousandth.
        await AddZoneAsync(1, "coast", "POLYGON((112 -8,112.002 -8,112.002 -7.98,112 -7.98,112 -8))");
        await AddZoneAsync(
            2, "hills", "POLYGON((112.002 -8,112.01999 -8,112.01999 -7.98,112.002 -7.98,112.002 -8))");
        await AddZoneAsync(3, "cape", "POLYGON((112.01999 -8,112.02 -8,112.02 -7.98,112.01999 -7.98,112.01999 -8))");

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "35.05.01.2001:1:0.2 35.05.01.2001:2:0.8 35.05.01.2002:1:0.2 35.05.01.2002:2:0.8 "
            + "35.05.02.2001:2:0.999 35.05.02.2002:2:0.999",
            await SharesAsync());
        Assert.Equal("35.05.01.2001=2 35.05.01.2002=2 35.05.02.2001=2 35.05.02.2002=2", await MainZonesAsync());
    }

    [Fact]
    public async Task Shares_out_again_when_a_zone_changes()
    {
        await AddZoneAsync(1, "coast", "POLYGON((112 -8,112.002 -8,112.002 -7.98,112 -7.98,112 -8))");
        await _regions.DeriveAllAsync();
        await _regions.ExecuteAsync(
            "UPDATE terrain_zone SET boundary = ST_Multi(ST_MakeEnvelope(112.01, -8, 112.02, -7.99, 4326))");

        await _regions.DeriveAsync([], zones: [1]);

        Assert.Equal("35.05.02.2001:1:1", await SharesAsync());
        Assert.Equal("35.05.02.2001=1", await MainZonesAsync());
    }

    [Fact]
    public async Task Places_a_village_without_boundary_in_zones_by_its_point()
    {
        await AddZoneAsync(1, "coast", "POLYGON((112 -8,112.02 -8,112.02 -7.98,112 -7.98,112 -8))");
        await _regions.AddVillageAsync("35.05.03.2001", 112.005, -7.995);

        await _regions.DeriveAllAsync();

        Assert.Contains("35.05.03.2001:1:1", await SharesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unites_a_cluster_s_villages_and_follows_them()
    {
        await _regions.ExecuteAsync(
            """
            INSERT INTO commodity (id, slug, name, name_id, category) OVERRIDING SYSTEM VALUE
            VALUES (1, 'coffee', 'Coffee', 'Kopi', 'CROP');
            INSERT INTO product_cluster (id, slug, name, kind, commodity_id, extent) OVERRIDING SYSTEM VALUE VALUES
                (1, 'kopi', 'Kopi', 'DECLARED', 1, NULL),
                (2, 'empty', 'Empty', 'DECLARED', 1, ST_Multi(ST_MakeEnvelope(0, 0, 1, 1, 4326)));
            INSERT INTO product_cluster_village (product_cluster_id, village_code)
            VALUES (1, '35.05.01.2001'), (1, '35.05.02.2002');
            """);
        await _regions.DeriveAllAsync();
        Assert.Equal("1:2 2:0", await ExtentsAsync());
        await _regions.SetRealBoundaryAsync(
            "35.05.02.2002", "POLYGON((112.015 -7.99,112.02 -7.99,112.02 -7.98,112.015 -7.98,112.015 -7.99))");

        await _regions.DeriveAsync(["35.05.02.2002"]);

        Assert.Equal("1:1.5 2:0", await ExtentsAsync());
    }

    [Fact]
    public async Task Moves_sites_that_stand_for_their_village_and_no_others()
    {
        await _regions.ExecuteAsync(
            """
            INSERT INTO commodity (id, slug, name, name_id, category) OVERRIDING SYSTEM VALUE
            VALUES (1, 'coffee', 'Coffee', 'Kopi', 'CROP');
            INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision)
            VALUES ('a', 'A', 'OPEN', 1, '35.05.01.2001', ST_Point(1, 1, 4326), 'VILLAGE'),
                ('b', 'B', 'OPEN', 1, '35.05.01.2001', ST_Point(1, 1, 4326), 'SURVEYED');
            """);

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "a POINT(112.005 -7.995) b POINT(1 1)",
            await _regions.ScalarAsync<string>(
                "SELECT string_agg(slug || ' ' || ST_AsText(location), ' ' ORDER BY slug) FROM agrotourism_site"));
    }

    private async Task AddSquareAsync(string code, double west, double south)
    {
        await _regions.AddVillageAsync(code, Math.Round(west + 0.005, 3), Math.Round(south + 0.005, 3), 1.2);
        await _regions.SetRealBoundaryAsync(
            code,
            FormattableString.Invariant(
                $"POLYGON(({west} {south},{west + 0.01:F2} {south},{west + 0.01:F2} {south + 0.01:F2},")
            + FormattableString.Invariant($"{west} {south + 0.01:F2},{west} {south}))"));
    }

    private Task AddZoneAsync(int id, string slug, string? boundary) => _regions.ExecuteAsync(
        $"""
        INSERT INTO terrain_zone (id, slug, name, boundary) OVERRIDING SYSTEM VALUE
        VALUES ({id}, '{slug}', '{slug}',
            {(boundary is null ? "NULL" : $"ST_Multi(ST_GeomFromText('{boundary}', 4326))")})
        """);

    private Task<string> SharesAsync() => _regions.ScalarAsync<string>(
        """
        SELECT coalesce(string_agg(concat_ws(':', village_code, terrain_zone_id, round(share::numeric, 3)::float8), ' '
            ORDER BY village_code, terrain_zone_id), '')
        FROM terrain_share
        """);

    private Task<string> MainZonesAsync() => _regions.ScalarAsync<string>(
        "SELECT string_agg(code || '=' || terrain_zone_id, ' ' ORDER BY code) FROM village");

    /// <summary>Areas in squares of 0.01 degrees.</summary>
    private Task<string> ExtentsAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(id || ':' || coalesce(round((ST_Area(extent) * 1e4)::numeric, 6)::float8, 0), ' ' ORDER BY id)
        FROM product_cluster
        """);
}
