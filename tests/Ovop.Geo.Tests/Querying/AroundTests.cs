using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Around;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sites;

namespace Ovop.Geo.Tests.Querying;

/// <summary>What lies around a site, as a source of rows: what is found, how far, in which order, and by which index.</summary>
public sealed class AroundTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Of the five villages in a row, 1,102 m apart, the first has the site. Kopi comes from 1, 2 and 4; susu from 2, made by
    // a cooperative that no village owns. One cluster begins half way from 3 to 4, the other has no extent and one village, 2.
    protected override string Rows => TestRows.Villages + """
        INSERT INTO producer (slug, name, kind, regency_code) VALUES
            ('bumdes', 'Bumdes', 'BUMDES', '35.05'), ('koperasi', 'Koperasi', 'COMMUNITY', '35.05'), ('jauh', 'Jauh', 'COMMUNITY', '35.05');
        INSERT INTO producer_village (producer_id, village_code) VALUES (1, '35.05.17.2004');
        UPDATE product SET producer_id = 2 WHERE slug = 'susu';
        INSERT INTO product_cluster (slug, name, kind, commodity_id, extent) VALUES
            ('kopi-timur', 'Kopi timur', 'DECLARED', 1, ST_Multi(ST_MakeEnvelope(112.035, -8.01, 112.045, -7.99, 4326))),
            ('susu-tengah', 'Susu tengah', 'DECLARED', 2, NULL);
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (2, '35.05.01.2002');
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision) VALUES
            ('kebun', 'Kebun', 'OPEN', 1, '35.05.01.2001', 'SRID=4326;POINT(112.01 -8)', 'SURVEYED'),
            ('pasar', 'Pasar', 'CLOSED', 2, '35.05.01.2003', 'SRID=4326;POINT(112.03 -8.001)', 'SURVEYED');
        """;

    [Fact]
    public async Task Come_nearest_first_and_of_what_is_as_far_by_kind_and_name() => Assert.Equal(
        [
            "PRODUCT Kopi 0", "VILLAGE Pikatan 0", "PRODUCER Koperasi 1102", "PRODUCT Susu 1102", "PRODUCT_CLUSTER Susu tengah 1102",
            "VILLAGE Balerejo 1102", "VILLAGE Wonodadi 2205", "AGROTOURISM_SITE Pasar 2208",
        ],
        await AroundAsync(2_500));

    [Fact]
    public async Task Reach_the_edge_of_a_cluster_and_the_nearest_village_of_all_else() => Assert.Equal(
        ["PRODUCT_CLUSTER Kopi timur 2756", "PRODUCER Bumdes 3307", "VILLAGE Balerejo 3307"],
        (await AroundAsync(4_000)).Skip(8));

    [Fact]
    public async Task Are_of_the_kinds_that_are_asked_for() => Assert.Equal(
        ["PRODUCER Koperasi 1102", "AGROTOURISM_SITE Pasar 2208", "PRODUCER Bumdes 3307"],
        await AroundAsync(4_000, SearchKind.Producer, SearchKind.AgrotourismSite));

    [Fact]
    public async Task Are_nothing_but_what_is_there_within_no_metres() =>
        Assert.Equal(["PRODUCT Kopi 0", "VILLAGE Pikatan 0"], await AroundAsync(0));

    [Fact]
    public async Task Come_in_pages_that_are_the_whole_together_with_a_count_of_all()
    {
        var whole = await AroundAsync(4_000);
        var pages = new List<string>();
        string? after = null;
        do
        {
            var query = Around(4_000, new Paging { First = QueryValue.Of(3), After = QueryValue.Of(after), DefaultSize = 10, MaxSize = 10 });
            using var result = await Fixture.ReadAsync(query);
            var list = result.Nested(0);
            Assert.Equal(whole.Length, list.TotalCount(0));
            pages.AddRange(Texts(query, list));
            after = list.HasNext(0) ? list.Cursor(list.Range(0).Start + list.Range(0).Count - 1) : null;
        }
        while (after is not null);

        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task Are_found_through_the_indexes_on_places()
    {
        var plan = await Fixture.PlanAsync(1, Around(2_500, Paging.All(100)));

        Assert.Contains("ix_village_location_geography", plan, StringComparison.Ordinal);
        Assert.Contains("ix_product_cluster_extent_geography", plan, StringComparison.Ordinal);
        Assert.Contains("ix_agrotourism_site_location_geography", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(200_001)]
    public async Task Refuse_distances_that_cannot_be(double metres)
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => AroundAsync(metres));

        Assert.Equal(
            (QueryErrorCodes.InvalidArgument, FormattableString.Invariant($"metres is {metres}; it must be 0 to 200000.")),
            (refusal.Code, refusal.Message));
    }

    private static EntityQuery Around(double metres, Paging paging, params SearchKind[] kinds) => Query<AgrotourismSite>("Slug") with
    {
        Where = Compare<AgrotourismSite>("Id", "eq", 1),
        Nested =
        [
            new NestedQuery(Path("Around"), new EntityQuery(AroundModel.Create(QueryingFixture.Models))
            {
                Source = new AroundSource(QueryingFixture.Models, QueryValue.Of(metres))
                {
                    Kinds = kinds.Length > 0 ? QueryValue.Of(kinds) : default,
                },
                Columns = Columns(NearbyRow.Kind, NearbyRow.Title, NearbyRow.DistanceMetres),
                Order = [By(NearbyRow.DistanceMetres), By(NearbyRow.Kind), By(NearbyRow.Title)],
                Paging = paging,
                HasCursors = true,
                HasPageInfo = true,
                HasTotalCount = true,
            }),
        ],
    };

    private async Task<string[]> AroundAsync(double metres, params SearchKind[] kinds)
    {
        var query = Around(metres, Paging.All(100), kinds);
        using var result = await Fixture.ReadAsync(query);
        return [.. Texts(query, result.Nested(0))];
    }

    // Kind, title and whole metres.
    private static IEnumerable<string> Texts(EntityQuery query, QueryResult list) =>
        RowText.Of(query.Nested[0].Query, list).Select(row => row.Split('|') is [var kind, var title, var metres]
            ? $"{kind} {title} {Math.Round(double.Parse(metres, System.Globalization.CultureInfo.InvariantCulture))}"
            : row);

    private static ColumnOrder By(string column) => new(Path(column));

    private static ImmutableArray<Projection> Columns(params string[] columns) =>
        [.. columns.Select(column => new ColumnProjection(Path(column)))];
}
