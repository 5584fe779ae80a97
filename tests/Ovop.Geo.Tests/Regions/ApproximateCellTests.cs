using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Regions;

/// <summary>A circle of 1.24 km2 has a radius of 0.00565 degrees; points 0.01 degrees (1.1 km) apart are close.</summary>
public sealed class ApproximateCellTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const double Area = 1.24;

    private const string RowVersions =
        "SELECT string_agg(code || xmin, ' ' ORDER BY code) FROM "
        + "(SELECT code, xmin FROM village UNION ALL SELECT code, xmin FROM district "
        + "UNION ALL SELECT code, xmin FROM regency UNION ALL SELECT code, xmin FROM province) AS ladder";

    private const string Shapes =
        "SELECT string_agg(code || ST_AsText(ST_Normalize(ST_SnapToGrid(boundary, 1e-7))), ' ' ORDER BY code) FROM "
        + "(SELECT code, boundary FROM village UNION ALL SELECT code, boundary FROM district) AS ladder";

    private RegionsDatabase _regions = null!;

    public async Task InitializeAsync() => _regions = await RegionsDatabase.CreateAsync(postgis);

    public async Task DisposeAsync() => await _regions.DisposeAsync();

    [Fact]
    public async Task Cells_meet_half_way_between_their_points()
    {
        await AddGridAsync(3, 3);

        Assert.Equal(9, await _regions.DeriveAllAsync());

        var difference = await _regions.ScalarAsync<double>(
            """
            SELECT ST_Area(ST_SymDifference(boundary, ST_MakeEnvelope(112.005, -7.995, 112.015, -7.985, 4326)))
            FROM village WHERE code = '35.05.01.2005'
            """);
        Assert.Equal(0, difference, tolerance: 1e-11);
        Assert.False(await _regions.AnyOverlapAsync());
        Assert.Equal(9L, await _regions.ScalarAsync<long>(
            """
            SELECT count(*) FROM village
            WHERE boundary_source = 'APPROXIMATE' AND ST_IsValid(boundary) AND ST_Contains(boundary, location)
            """));
    }

    [Fact]
    public async Task A_village_alone_reaches_a_little_beyond_a_circle_of_its_area()
    {
        await _regions.AddVillageAsync("35.05.01.2001", 112, -8, Area);

        await _regions.DeriveAllAsync();

        var area = await _regions.ScalarAsync<double>("SELECT ST_Area(boundary::geography) / 1e6 FROM village");
        Assert.Equal(1.3 * 1.3 * Area, area, tolerance: 0.03 * Area);
        Assert.Equal(Area, await _regions.ScalarAsync<double>("SELECT area_km2 FROM village"));
    }

    [Fact]
    public async Task A_village_without_area_takes_the_mean_of_its_regency()
    {
        await _regions.AddVillageAsync("35.05.01.2001", 112, -8, 2);
        await _regions.AddVillageAsync("35.05.01.2002", 113, -8, 4);
        await _regions.AddVillageAsync("35.05.01.2003", 114, -8);

        await _regions.DeriveAllAsync();

        var area = await _regions.ScalarAsync<double>(
            "SELECT ST_Area(boundary::geography) / 1e6 FROM village WHERE code = '35.05.01.2003'");
        Assert.Equal(1.69 * 3, area, tolerance: 0.1);
        Assert.True(await _regions.ScalarAsync<bool>("SELECT area_km2 IS NULL FROM village WHERE code LIKE '%3'"));
    }

    [Fact]
    public async Task Neighbours_end_the_cells_and_leave_a_hole_where_they_are_enclosed()
    {
        await AddGridAsync(3, 3, except: "35.05.01.2005");
        await _regions.AddNeighbourAsync("35.72.01.1001", 112.01, -7.99);

        await _regions.DeriveAllAsync();

        Assert.Equal(1, await _regions.ScalarAsync<int>(
            "SELECT ST_NumInteriorRings(ST_GeometryN(boundary, 1)) FROM regency"));
        Assert.False(await _regions.ScalarAsync<bool>(
            "SELECT ST_Intersects(boundary, ST_Point(112.01, -7.99, 4326)) FROM regency"));
        Assert.Equal(1, await _regions.ScalarAsync<int>("SELECT ST_NumGeometries(boundary) FROM province"));
    }

    [Fact]
    public async Task A_neighbour_that_became_a_village_counts_once()
    {
        await _regions.AddVillageAsync("35.05.01.2001", 112, -8, Area);
        await _regions.AddNeighbourAsync("35.05.01.2001", 112.003, -8);

        await _regions.DeriveAllAsync();

        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_Contains(boundary, ST_Point(112.003, -8, 4326)) FROM village"));
    }

    [Fact]
    public async Task What_neighbours_shut_in_is_filled_and_the_open_side_is_not()
    {
        // Four villages around a square whose middle is 1.5 radii from each: beyond the circles, yet nobody else's.
        await _regions.AddVillageAsync("35.05.01.2001", 112 - 0.006, -8 - 0.006, Area);
        await _regions.AddVillageAsync("35.05.01.2002", 112 + 0.006, -8 - 0.006, Area);
        await _regions.AddVillageAsync("35.05.01.2003", 112 - 0.006, -8 + 0.006, Area);
        await _regions.AddVillageAsync("35.05.01.2004", 112 + 0.006, -8 + 0.006, Area);

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "1 0",
            await _regions.ScalarAsync<string>(
                """
                SELECT ST_NumGeometries(boundary) || ' ' || ST_NumInteriorRings(ST_GeometryN(boundary, 1))
                FROM regency
                """));
        // The outer corner of the first village lies as far from its point as the middle does, and is open.
        Assert.False(await _regions.ScalarAsync<bool>(
            "SELECT ST_Intersects(boundary, ST_Point(111.988, -8.012, 4326)) FROM regency"));
        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_Intersects(boundary, ST_Point(112, -8, 4326)) FROM regency"));
    }

    [Fact]
    public async Task Real_boundaries_are_cut_out_and_stay_as_they_are()
    {
        await AddGridAsync(3, 1);
        const string Real = "POLYGON((111.998 -8.002,112.012 -8.002,112.012 -7.998,111.998 -7.998,111.998 -8.002))";
        await _regions.SetRealBoundaryAsync("35.05.01.2002", Real);

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "INDICATIVE|true",
            await _regions.ScalarAsync<string>(
                $"""
                SELECT boundary_source || '|' || (boundary = ST_Multi(ST_GeomFromText('{Real}', 4326)))
                FROM village WHERE code = '35.05.01.2002'
                """));
        Assert.False(await _regions.AnyOverlapAsync());
        // The first village's point lies within the other's boundary: it has no land of its own to show.
        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT boundary IS NULL AND boundary_source IS NULL FROM village WHERE code = '35.05.01.2001'"));
        // The third reaches up to the real boundary, though the second's point is nearer there.
        Assert.True(await _regions.ScalarAsync<bool>(
            "SELECT ST_Intersects(boundary, ST_Point(112.0135, -8, 4326)) FROM village WHERE code = '35.05.01.2003'"));
    }

    [Fact]
    public async Task A_cell_that_a_real_boundary_cuts_in_two_keeps_the_part_around_its_point()
    {
        await _regions.AddVillageAsync("35.05.01.2001", 112, -8, Area);
        await _regions.AddVillageAsync("35.05.01.2002", 112.002, -7.9, Area);
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2002", "POLYGON((112.001 -8.1,112.002 -8.1,112.002 -7.8,112.001 -7.8,112.001 -8.1))");

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "1 true",
            await _regions.ScalarAsync<string>(
                """
                SELECT ST_NumGeometries(boundary) || ' ' || (ST_XMax(boundary) <= 112.001 + 1e-9)
                FROM village WHERE code = '35.05.01.2001'
                """));
    }

    [Fact]
    public async Task Of_villages_at_one_point_the_first_gets_the_cell()
    {
        await _regions.AddVillageAsync("35.05.01.2002", 112, -8, Area);
        await _regions.AddVillageAsync("35.05.01.2001", 112, -8, Area);

        await _regions.DeriveAllAsync();

        Assert.Equal(
            "35.05.01.2001",
            await _regions.ScalarAsync<string>("SELECT string_agg(code, ' ') FROM village WHERE boundary IS NOT NULL"));
    }

    [Fact]
    public async Task Points_on_one_line_and_no_villages_at_all_are_no_trouble()
    {
        Assert.Equal(0, await _regions.DeriveAllAsync());

        await AddGridAsync(5, 1);

        Assert.Equal(5, await _regions.DeriveAllAsync());
        Assert.Equal(5L, await _regions.ScalarAsync<long>("SELECT count(boundary) FROM village"));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await AddGridAsync(4, 4);
        await _regions.DeriveAllAsync();
        var before = await _regions.ScalarAsync<string>(RowVersions);

        Assert.Equal(0, await _regions.DeriveAllAsync());

        Assert.Equal(before, await _regions.ScalarAsync<string>(RowVersions));
    }

    [Fact]
    public async Task Deriving_what_changed_gives_the_same_as_deriving_all()
    {
        await AddGridAsync(8, 8);
        await _regions.DeriveAllAsync();
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2020", "POLYGON((112.027 -7.983,112.041 -7.983,112.04 -7.972,112.027 -7.974,112.027 -7.983))");
        await _regions.AddVillageAsync("35.05.02.2001", 112.055, -7.955, Area);

        var changed = await _regions.DeriveAsync(["35.05.01.2020", "35.05.02.2001"]);

        Assert.InRange(changed, 5, 20);
        var partial = await _regions.ScalarAsync<string>(Shapes);
        await _regions.ExecuteAsync(
            "UPDATE village SET boundary = NULL, boundary_source = NULL WHERE boundary_source = 'APPROXIMATE'");
        await _regions.DeriveAllAsync();
        Assert.Equal(await _regions.ScalarAsync<string>(Shapes), partial);
        Assert.False(await _regions.AnyOverlapAsync());
    }

    /// <summary>Villages .2001, .2002, ... from the south-west corner, row by row.</summary>
    private async Task AddGridAsync(int columns, int rows, string? except = null)
    {
        for (var i = 0; i < columns * rows; i++)
        {
            var code = $"35.05.01.{2001 + i}";
            if (code != except)
            {
                await _regions.AddVillageAsync(code, 112 + (i % columns * 0.01), -8 + (i / columns * 0.01), Area);
            }
        }
    }
}
