using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>The plans that PostgreSQL chooses by itself on as many villages as three regencies have.</summary>
public sealed class SpatialPlanTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.' || 1000 + n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', ST_Centroid(shape), ST_Multi(shape), 'OFFICIAL'
        FROM generate_series(0, 899) AS n
        CROSS JOIN LATERAL (SELECT ST_MakeEnvelope(
            112 + n % 30 * 0.02, -8 + n / 30 * 0.02, 112.02 + n % 30 * 0.02, -7.98 + n / 30 * 0.02, 4326) AS shape) AS square;
        """;

    [Fact]
    public async Task Searches_neighbours_in_the_index_on_the_shape()
    {
        var query = Query<Village>("Name") with
        {
            Nested =
            [
                new NestedQuery(Path("neighbours"), Query<Village>("Name"))
                {
                    Spatial = new SpatialRelation(
                        "neighbours", Path("Boundary"), Model<Village>(), Path("Boundary"), QueryValue.Of(25.0)),
                },
            ],
        };

        Assert.Contains(
            "Index Cond: (boundary && ovop_reach(t0.boundary,", await Fixture.ChosenPlanAsync(1, query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_the_village_of_a_place_in_the_index_on_the_shape()
    {
        var query = Query<Village>("Name") with
        {
            Where = Compare<Village>("Boundary", "intersects", Point(112.031, -7.969)),
            Paging = Paging.All(1),
        };

        Assert.Contains("Index Cond: (boundary && ", await Fixture.ChosenPlanAsync(0, query), StringComparison.Ordinal);
        Assert.Equal(["Desa 31"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Finds_keys_in_the_primary_key()
    {
        var query = Query<Village>("Name") with
        {
            Where = new KeysFilter([QueryValue.Of(new object[] { "35.05.01.1005", "35.05.01.1700" })]),
        };

        Assert.Contains("pk_village", await Fixture.ChosenPlanAsync(0, query), StringComparison.Ordinal);
    }
}
