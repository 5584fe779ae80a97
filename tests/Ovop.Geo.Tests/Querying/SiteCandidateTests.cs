using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.SiteCandidates;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Candidates for a site: who is one, in which order, what is unknown, and by which index.</summary>
public sealed class SiteCandidateTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private static readonly EntityModel Model = SiteCandidateModel.Create(QueryingFixture.Models);

    // Five villages in a row, 1,102 m apart. Coffee, a flagship, comes from 1, 2 and 4; the land of 3 suits it (S2), that of 4
    // suits it in no class, that of 5 does not. The extent of its cluster reaches from village 1 half way to 2; its one site
    // is at 5. Milk comes from 2, the only village of a cluster without extent; volcanic soil (1 and 4) suits it, but not 4 itself.
    protected override string Rows => TestRows.Villages + """
        INSERT INTO terrain_share (village_code, terrain_zone_id, share) VALUES ('35.05.01.2001', 1, 1), ('35.05.17.2004', 1, 1);
        INSERT INTO land_suitability (slug, commodity_id, village_code, class, basis) VALUES
            ('coffee-3', 1, '35.05.01.2003', 'S2', 'SURVEY'), ('coffee-4', 1, '35.05.17.2004', NULL, 'PRESS'),
            ('coffee-5', 1, '35.05.17.2005', 'N', 'EXPERT'), ('milk-4', 2, '35.05.17.2004', 'N', 'EXPERT');
        INSERT INTO land_suitability (slug, commodity_id, soil, class, basis) VALUES ('milk-volcanic', 2, 'VOLCANIC', 'S1', 'SURVEY');
        INSERT INTO product_cluster (slug, name, kind, commodity_id, extent) VALUES
            ('kopi', 'Kopi', 'DECLARED', 1, ST_Multi(ST_MakeEnvelope(112.005, -8.01, 112.015, -7.99, 4326))), ('susu', 'Susu', 'DECLARED', 2, NULL);
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.01.2001'), (2, '35.05.01.2002');
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision) VALUES
            ('kebun', 'Kebun', 'OPEN', 1, '35.05.17.2005', 'SRID=4326;POINT(112.05 -8)', 'SURVEYED'),
            ('lama', 'Lama', 'CLOSED', 1, '35.05.01.2001', 'SRID=4326;POINT(112.01 -8)', 'SURVEYED');
        """;

    [Fact]
    public async Task Make_it_or_have_land_that_suits_near_a_cluster_and_far_from_sites() => Assert.Equal(
        // 4 lies 1,102 m from the site; 5 is the site's own, and its land does not suit.
        ["2001 PRODUCT 0", "2002 PRODUCT 551", "2003 LAND 1654"],
        await CandidatesAsync(Source("coffee", fromClusters: 3_000, fromSites: 1_500)));

    [Fact]
    public async Task Come_first_where_both_speak_for_it() => Assert.Equal(
        ["2004 PRODUCT_AND_LAND 2756", "2001 PRODUCT 0", "2002 PRODUCT 551", "2003 LAND 1654"],
        await CandidatesAsync(Source("coffee", fromClusters: 3_000, fromSites: 0)));

    [Fact]
    public async Task Need_no_cluster_where_nobody_asks_for_one() => Assert.Equal(
        ["2004 PRODUCT_AND_LAND null", "2001 PRODUCT 0", "2002 PRODUCT 551", "2003 LAND null"],
        await CandidatesAsync(Source("coffee", fromClusters: 1_000, fromSites: 0) with { NeedsCluster = QueryValue.Of(false) }));

    [Fact]
    public async Task Take_a_cluster_without_extent_where_its_villages_lie_and_a_village_before_its_zones() => Assert.Equal(
        ["2002 PRODUCT 0", "2001 LAND 1102"], await CandidatesAsync(Source("milk", fromClusters: 3_000, fromSites: 0)));

    [Fact]
    public async Task Are_of_the_villages_that_a_filter_leaves() => Assert.Equal(
        ["2002 PRODUCT 551"],
        await CandidatesAsync(Source("coffee", fromClusters: 3_000, fromSites: 0) with
        {
            Villages = And(Compare<Village>("Name", "eq", "Balerejo"), Compare<Village>("District.Code", "eq", "35.05.01")),
        }));

    [Fact]
    public async Task Tell_the_rows_that_speak_for_them_and_the_nearest_open_site()
    {
        var rows = await Fixture.RowsAsync(All(Source("coffee", fromClusters: 3_000, fromSites: 0)) with
        {
            Columns = Columns("VillageCode", "Products", "Suitabilities", "Class", "ProductCluster.Slug", "AgrotourismSite.Slug"),
        });

        Assert.Equal(
            [
                "35.05.17.2004|{1}|{2}||kopi|kebun", "35.05.01.2001|{1}|{}|null|kopi|kebun", "35.05.01.2002|{1}|{}|null|kopi|kebun",
                "35.05.01.2003|{}|{1}|S2|kopi|kebun",
            ],
            rows);
    }

    [Theory]
    [InlineData(3_000, 1_500, true, 1)] // 3; 5 is too near to the site.
    [InlineData(4_000, 0, true, 2)]
    [InlineData(0, 0, true, 0)] // Within the cluster all have products.
    [InlineData(0, 0, false, 2)]
    public async Task Count_apart_the_villages_in_reach_that_nobody_has_looked_at(
        double fromClusters, double fromSites, bool needsCluster, int expected)
    {
        var query = All(Source("coffee", fromClusters, fromSites) with
        {
            NeedsCluster = QueryValue.Of(needsCluster),
            IsOfUnsurveyed = true,
        }) with
        { HasRows = false, HasTotalCount = true, Columns = [], Order = [] };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(expected, result.TotalCount(0));
    }

    [Fact]
    public async Task Are_counted_where_nobody_has_looked_from_the_clusters_and_not_by_reading_every_village()
    {
        var plan = await Fixture.PlanAsync(All(Source("coffee", 3_000, 1_500) with { IsOfUnsurveyed = true }) with
        {
            HasRows = false,
            HasTotalCount = true,
            Columns = [],
            Order = [],
        });

        Assert.Contains("ix_village_location", plan, StringComparison.Ordinal);
        Assert.Contains("SetOp Except", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Semi Join", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuse_a_commodity_that_is_none()
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => CandidatesAsync(Source("cofee", 1, 1)));

        Assert.Equal("No commodity has the slug \"cofee\"; like it are: coffee.", refusal.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Refuse_a_commodity_that_is_none_where_only_the_unsurveyed_are_counted(bool needsCluster)
    {
        var query = All(Source("cofee", 0, 0) with { NeedsCluster = QueryValue.Of(needsCluster), IsOfUnsurveyed = true }) with
        {
            HasRows = false,
            HasTotalCount = true,
            Columns = [],
            Order = [],
        };

        await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.ReadAsync(query));
    }

    [Theory]
    [InlineData(-1, 0, "maxMetresFromClusters is -1; it must be 0 to 200000.")]
    [InlineData(0, 300_000, "minMetresFromSites is 300000; it must be 0 to 200000.")]
    public async Task Refuse_distances_that_cannot_be(double fromClusters, double fromSites, string message)
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => CandidatesAsync(Source("coffee", fromClusters, fromSites)));

        Assert.Equal((QueryErrorCodes.InvalidArgument, message), (refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task Are_found_around_clusters_and_sites_through_the_index_on_villages() => Assert.Contains(
        "ix_village_location_geography", await Fixture.PlanAsync(All(Source("coffee", 3_000, 1_500))), StringComparison.Ordinal);

    [Fact]
    public void Are_one_statement_in_which_every_word_is_filled_in() =>
        Assert.DoesNotMatch(@"\{\w+\}", Assert.Single(Fixture.SqlOf(All(Source("coffee", 3_000, 1_500)))));

    private static SiteCandidateSource Source(string theme, double fromClusters, double fromSites) => new(
        QueryingFixture.Models, QueryValue.Of(theme), QueryValue.Of(fromClusters), QueryValue.Of(fromSites), QueryValue.Of(true));

    private static EntityQuery All(SiteCandidateSource source) => new(Model)
    {
        Source = source,
        Columns = Columns("VillageCode", "Basis", "ClusterMetres"),
        Order = [By(SiteCandidate.BasisRank), By(SiteCandidate.FlagshipRank), By(SiteCandidate.ClusterMetres)],
        Paging = Paging.All(100),
    };

    private async Task<IEnumerable<string>> CandidatesAsync(SiteCandidateSource source) =>
        (await Fixture.RowsAsync(All(source))).Select(row => row.Split('|') is [var code, var basis, var metres]
            ? $"{code[^4..]} {basis} {Whole(metres)}"
            : row);

    private static string Whole(string metres) => metres == "null"
        ? metres
        : Math.Round(double.Parse(metres, System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ColumnOrder By(string column) => new(Path(column));

    private static ImmutableArray<Projection> Columns(params string[] columns) =>
        [.. columns.Select(column => new ColumnProjection(Path(column)))];
}
