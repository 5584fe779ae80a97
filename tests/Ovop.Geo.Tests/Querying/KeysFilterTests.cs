using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Terrain;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class KeysFilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages + """
        INSERT INTO terrain_share VALUES
            ('35.05.01.2001', 1, 0.5), ('35.05.01.2001', 2, 0.5), ('35.05.01.2002', 1, 1), ('35.05.01.2002', 2, 0.25);
        """;

    [Fact]
    public async Task Finds_the_rows_of_these_keys_in_the_order_of_the_list()
    {
        var query = Query<Village>("Name") with { Where = Keys(["35.05.17.2005", "9", "35.05.01.2001"]) };

        Assert.Equal("t0.\"code\" = ANY ($1)", Fixture.ConditionOf(query));
        Assert.Equal(["Pikatan", "Tegalasri"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Pairs_the_columns_of_a_key_of_several()
    {
        var query = Query<TerrainShare>("VillageCode", "TerrainZoneId") with
        {
            Where = Keys(["35.05.01.2001", "35.05.01.2002"], [2, 1]),
        };

        Assert.Equal(
            "(t0.\"village_code\", t0.\"terrain_zone_id\") IN (SELECT * FROM unnest($1, $2))", Fixture.ConditionOf(query));
        Assert.Equal(["35.05.01.2001|2", "35.05.01.2002|1"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Needs_one_round_trip_for_lists_beneath()
    {
        var query = Query<Village>("Name") with
        {
            Where = Keys(["35.05.01.2002"]),
            Nested = [new NestedQuery(Path("Products"), Query<Product>("Slug") with { HasTotalCount = true })],
        };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal((0, 2), result.Nested(0).Range(0));
        Assert.DoesNotContain("unnest", Fixture.SqlOf(query)[1], StringComparison.Ordinal);
    }

    private static KeysFilter Keys(params object[][] columns) => new([.. columns.Select(column => QueryValue.Of(column))]);
}
