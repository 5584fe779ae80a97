using System.Collections.Immutable;
using Ovop.Geo.Commodities;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Prospects as a source of rows: what is listed, what is unknown and what is none, and by which index.</summary>
public sealed class ProspectTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private static readonly EntityModel Prospects = ProspectModel.Create(QueryingFixture.Models);

    // Of the five villages in a row, 1.1 km apart, 1, 2 and 4 have coffee as a flagship and 2 makes milk; somebody looked at 5.
    protected override string Rows => TestRows.Villages + """
        UPDATE village SET product_record = 'NONE_FOUND' WHERE code = '35.05.17.2005';
        INSERT INTO terrain_share (village_code, terrain_zone_id, share) VALUES
            ('35.05.01.2001', 1, 1), ('35.05.01.2003', 1, 0.75), ('35.05.01.2003', 2, 0.25), ('35.05.17.2004', 2, 1);
        INSERT INTO land_suitability (slug, commodity_id, soil, class, basis) VALUES
            ('milk-volcanic', 2, 'VOLCANIC', 'S1', 'SURVEY'), ('milk-limestone', 2, 'LIMESTONE', 'N', 'EXPERT');
        INSERT INTO land_suitability (slug, commodity_id, village_code, class, basis) VALUES
            ('milk-village', 2, '35.05.01.2001', 'S3', 'PRESS'), ('chips-village', 3, '35.05.17.2005', NULL, 'PRESS');
        """;

    [Fact]
    public async Task List_all_of_which_anything_is_told_but_flagships() => Assert.Equal(
        [
            "2001 milk", "2002 milk", "2003 coffee", "2003 milk", "2004 milk", "2005 chips", "2005 coffee", "2005 milk",
        ],
        (await PairsAsync(All())).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Take_what_is_said_of_a_village_before_what_is_said_of_its_zones()
    {
        Assert.Equal("0.3 1", await SuitabilityAsync("35.05.01.2001", "milk")); // S3 of the village, not S1 of its soil.
        Assert.Equal("0.75 2", await SuitabilityAsync("35.05.01.2003", "milk")); // Three quarters S1, a quarter N.
        Assert.Equal("0.5 1", await SuitabilityAsync("35.05.17.2005", "chips")); // It suits; nobody says how well.
    }

    [Fact]
    public async Task Are_nothing_where_the_land_does_not_suit()
    {
        var rows = await Fixture.RowsAsync(All("VillageCode", "Score", "UnknownShare"));

        Assert.Equal("35.05.17.2004|0|0", Assert.Single(rows, row => row.StartsWith("35.05.17.2004", StringComparison.Ordinal)));
        Assert.Equal("35.05.17.2004|0|0", rows[^1]); // Last of all.
    }

    [Fact]
    public async Task Count_what_is_unknown_for_more_than_what_is_not_there()
    {
        // Where somebody looked and found nothing, that is known: 0.15 more evidence, and nothing of it in the score.
        var rows = (await Fixture.RowsAsync(Weighed([0, 0, 0, 1, 1, 1]) with { Columns = Columns("VillageCode", "Commodity.Slug", "Score", "Evidence") }))
            .Where(row => row.Contains("|coffee|", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(["35.05.01.2003|coffee|0.25|0", "35.05.17.2005|coffee|0.167|0.333"], rows);
    }

    [Fact]
    public async Task Say_by_their_evidence_how_much_of_the_weights_is_told()
    {
        // Only the neighbours are told of village 3 and coffee: one weight of a sum of 8, which is made to be 1.
        var query = Weighed([2, 0, 2, 2, 1, 1]) with { Columns = Columns("VillageCode", "Commodity.Slug", "Evidence", "UnknownShare") };

        Assert.Contains("35.05.01.2003|coffee|0.25|0.188", await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Are_the_same_beneath_their_village_and_beneath_their_commodity()
    {
        var whole = (await PairsAsync(All())).Order(StringComparer.Ordinal).ToArray();
        var ofVillages = Query<Village>("Code") with
        {
            Nested = [new NestedQuery(Path("Prospects"), All() with { Source = Source() with { ParentColumns = ["Code"] } })],
        };
        var ofCommodities = Query<Commodity>("Slug") with
        {
            Nested = [new NestedQuery(Path("Prospects"), All() with { Source = Source() with { ParentColumns = ["Id"] } })],
        };

        using var byVillage = await Fixture.ReadAsync(ofVillages);
        using var byCommodity = await Fixture.ReadAsync(ofCommodities);

        Assert.Equal(whole, RowText.Of(ofVillages.Nested[0].Query, byVillage.Nested(0)).Select(Short).Order(StringComparer.Ordinal));
        Assert.Equal(whole, RowText.Of(ofCommodities.Nested[0].Query, byCommodity.Nested(0)).Select(Short).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Have_reasons_whose_shares_and_the_unknown_one_add_up_to_the_score()
    {
        var query = All("Score", "UnknownShare") with { Nested = [Reasons("Share")] };

        using var result = await Fixture.ReadAsync(query);

        var reasons = result.Nested(0);
        Assert.Equal(8, result.Rows.Count);
        for (var i = 0; i < result.Rows.Count; i++)
        {
            var (start, count) = reasons.Range(i);
            var shares = Enumerable.Range(start, count).Sum(reason => reasons.Rows.GetDouble(reason, 0));
            Assert.Equal(result.Rows.GetDouble(i, 0), result.Rows.GetDouble(i, 1) + shares, 0.0003);
        }
    }

    [Fact]
    public async Task Have_reasons_that_hold_the_rows_on_which_they_rest()
    {
        var products = new NestedQuery(Path("Products"), Query<Product>("Slug")) { HeldBy = ProspectReason.Products };
        var query = All("VillageCode") with
        {
            Source = Source() with { Commodity = QueryValue.Of("coffee"), Villages = Compare<Village>("Code", "eq", "35.05.01.2003") },
            Nested = [Reasons("Kind", "Count", "Villages") with { Query = Reasons("Kind", "Count", "Villages").Query with { Nested = [products] } }],
        };

        using var result = await Fixture.ReadAsync(query);

        var reasons = result.Nested(0);
        Assert.Equal(
            ["NEIGHBOURS_MAKE_IT|3|{35.05.01.2001,35.05.01.2002,35.05.17.2004}"], RowText.Of(query.Nested[0].Query, reasons));
        Assert.Equal(["kopi"], RowText.Of(products.Query, reasons.Nested(0)));
    }

    [Fact]
    public async Task Know_no_row_that_the_scope_hides()
    {
        // Without flagships nobody makes coffee.
        var scoped = All() with { Scope = new NoFlagships() };

        Assert.Equal(
            ["2001 milk", "2002 milk", "2003 milk", "2004 milk", "2005 chips", "2005 milk"],
            (await PairsAsync(scoped)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("weight", "The weight of SUITABILITY is -1; it must be 0 to 1000.")]
    [InlineData("none", "All weights are 0; at least one must be above 0.")]
    [InlineData("km", "withinKm is 51; it must be above 0 and at most 50.")]
    [InlineData("unknown", "1.5 is no part of a whole; it must be 0 to 1.")]
    public async Task Refuse(string what, string message)
    {
        var source = what switch
        {
            "weight" => Source([1, 1, -1, 1, 1, 1]),
            "none" => Source([0, 0, 0, 0, 0, 0]),
            "km" => Source() with { WithinKm = QueryValue.Of(51) },
            _ => Source() with { Unknown = QueryValue.Of(1.5) },
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(All() with { Source = source }));

        Assert.Equal((QueryErrorCodes.InvalidArgument, message), (refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task Find_villages_near_by_through_the_index() => Assert.Contains(
        "ix_village_location_geography", await Fixture.PlanAsync(All()), StringComparison.Ordinal);

    [Fact]
    public void Are_one_statement_in_which_every_word_is_filled_in() =>
        Assert.DoesNotMatch(@"\{\w+\}", Assert.Single(Fixture.SqlOf(All())));

    private static ProspectSource Source(double[]? weights = null) => new(
        QueryingFixture.Models,
        QueryValue.Of(10.0),
        [.. (weights ?? [0.25, 0.15, 0.25, 0.15, 0.1, 0.1]).Select(weight => QueryValue.Of(weight))],
        QueryValue.Of(0.25));

    private static EntityQuery All(params string[] columns) => new(Prospects)
    {
        Source = Source(),
        Columns = Columns(columns.Length > 0 ? columns : ["VillageCode", "Commodity.Slug"]),
        Order = [new ColumnOrder(Path("Score"), IsDescending: true), new ColumnOrder(Path("Evidence"), IsDescending: true)],
        Paging = Paging.All(100),
    };

    private static EntityQuery Weighed(double[] weights) => All() with { Source = Source(weights) };

    private static ImmutableArray<Projection> Columns(params string[] columns) =>
        [.. columns.Select(column => new ColumnProjection(Path(column)))];

    private static NestedQuery Reasons(params string[] columns) => new(Path("Reasons"), new EntityQuery(ProspectReasonModel.Create())
    {
        Source = new ProspectReasonSource(QueryingFixture.Models),
        Columns = Columns(columns),
        Paging = Paging.All(6),
    });

    private async Task<IEnumerable<string>> PairsAsync(EntityQuery query) => (await Fixture.RowsAsync(query)).Select(Short);

    private static string Short(string row) => row[(row.LastIndexOf('.') + 1)..].Replace('|', ' ');

    private async Task<string> SuitabilityAsync(string village, string commodity)
    {
        var reasons = Reasons("Kind", "Strength", "Count");
        var query = All("VillageCode") with
        {
            Source = Source() with { Commodity = QueryValue.Of(commodity), Villages = Compare<Village>("Code", "eq", village) },
            Nested = [reasons],
        };
        using var result = await Fixture.ReadAsync(query);
        var row = RowText.Of(reasons.Query, result.Nested(0)).Single(row => row.StartsWith("SUITABILITY", StringComparison.Ordinal));
        return row[(row.IndexOf('|', StringComparison.Ordinal) + 1)..].Replace('|', ' ');
    }

    private sealed class NoFlagships : QueryScope
    {
        public override string Key => "no flagships";

        public override FilterNode? RestrictionOf(EntityModel entity) =>
            entity.Name == nameof(Product) ? Compare<Product>("Flagship", "eq", false) : null;
    }
}
