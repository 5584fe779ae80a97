namespace Ovop.Geo.Tests.Seeding;

/// <summary>The shapes that follow from the points of the seed, before anybody has imported a boundary.</summary>
public sealed class SeededShapesTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    // Cells are cut from one another: what two of them share is no more than what rounding leaves.
    private const string LargestOverlapSquareMetres = "1";

    [Fact]
    public async Task Every_village_has_a_valid_approximate_cell_around_its_point_and_keeps_the_registers_area() =>
        Assert.Equal(["645; 645"], await database.RowsAsync("""
            SELECT count(*), count(*) FILTER (
                WHERE boundary_source = 'APPROXIMATE' AND ST_IsValid(boundary) AND ST_Contains(boundary, location)
                    AND area_km2 <> ST_Area(boundary::geography) / 1e6)
            FROM village
            """));

    [Fact]
    public async Task No_two_cells_overlap() => Assert.Empty(await database.RowsAsync($"""
        SELECT a.code, b.code FROM village a JOIN village b ON a.code < b.code AND a.boundary && b.boundary
        WHERE ST_Area(ST_Intersection(a.boundary, b.boundary)::geography) > {LargestOverlapSquareMetres}
        """));

    [Fact]
    public async Task Cells_end_where_the_neighbours_begin() => Assert.Empty(await database.RowsAsync("""
        SELECT n.code, v.code FROM neighbour_village n JOIN village v ON ST_Intersects(v.boundary, n.location)
        """));

    [Fact]
    public async Task Kota_Blitar_stays_a_hole_in_the_regency() => Assert.Equal(
        ["21; 21"],
        await database.RowsAsync("""
            SELECT count(*), count(*) FILTER (WHERE EXISTS (
                SELECT FROM regency, ST_Dump(boundary) part, ST_DumpRings(part.geom) ring
                WHERE code = '35.05' AND ring.path[1] > 0 AND ST_Contains(ring.geom, n.location)))
            FROM neighbour_village n WHERE n.code LIKE '35.72.%'
            """));

    // But for slivers of a few metres between cells, which a union closes.
    [Theory]
    [InlineData("district", "code", "village", "district_code")]
    [InlineData("regency", "code", "village", "regency_code")]
    [InlineData("province", "code", "regency", "province_code")]
    [InlineData("terrain_zone", "id", "(SELECT * FROM terrain_zone_district JOIN district ON code = district_code)", "terrain_zone_id")]
    [InlineData("product_cluster", "id", "(SELECT * FROM product_cluster_village JOIN village ON code = village_code)", "product_cluster_id", "extent")]
    public async Task Are_the_unions_of_what_they_are_made_of(
        string table, string key, string parts, string parent, string shape = "boundary")
    {
        Assert.NotEqual(["0"], await database.RowsAsync($"SELECT count(*) FROM {table}"));
        Assert.Empty(await database.RowsAsync($"""
            SELECT whole.{key} FROM {table} whole
            LEFT JOIN (SELECT {parent} AS parent, ST_Union(boundary) AS shape FROM {parts} part GROUP BY 1) made
                ON made.parent = whole.{key}
            WHERE ST_Area(ST_SymDifference(whole.{shape}, made.shape)) <= 0.0001 * ST_Area(made.shape) IS NOT TRUE
            """));
    }

    [Fact]
    public async Task Every_village_of_Blitar_lies_in_the_zone_of_its_district() => Assert.Equal(
        ["248"],
        await database.RowsAsync("""
            SELECT count(*) FROM village v JOIN terrain_zone_district l USING (district_code)
            WHERE v.terrain_zone_id = l.terrain_zone_id AND 1 = (
                SELECT share FROM terrain_share s WHERE s.village_code = v.code AND s.terrain_zone_id = l.terrain_zone_id)
            """));
}
