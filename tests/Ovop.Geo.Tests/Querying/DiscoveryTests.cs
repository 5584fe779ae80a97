using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Clusters found from squares whose neighbours one can tell by eye.</summary>
public sealed class DiscoveryTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Squares of 0.01 degree, 1,102 m wide: 1|2 share an edge, 3 touches 2 at a corner; 9.9 m lie between 4 and 5, 99 m
    // between 6 and 7; 8|9|10 are a chain; 12, between 11 and 13, makes nothing; 14|15 lie in two regencies; 16 is a point,
    // 551 m before 17. At least 7.7 km and at most 9.9 km lie from each to the next.
    protected override string Rows => Ladder + """
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.06', '35', 'Kediri', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.06.01', '35.06', 'Ngadiluwih');
        INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2, boundary, boundary_source)
        SELECT regency || '.01.20' || to_char(n, 'FM00'), regency || '.01', regency, 'Desa ' || n, 'DESA',
            ST_SetSRID(ST_MakePoint(west + 0.005, south + 0.005), 4326), 1.5,
            CASE WHEN n <> 16 THEN ST_Multi(ST_MakeEnvelope(west, south, west + 0.01, south + 0.01, 4326)) END,
            CASE WHEN n <> 16 THEN 'APPROXIMATE' END
        FROM (VALUES
            ('35.05', 1, 112.00, -8.00), ('35.05', 2, 112.01, -8.00), ('35.05', 3, 112.02, -7.99),
            ('35.05', 4, 112.10, -8.00), ('35.05', 5, 112.11009, -8.00),
            ('35.05', 6, 112.20, -8.00), ('35.05', 7, 112.2109, -8.00),
            ('35.05', 8, 112.30, -8.00), ('35.05', 9, 112.31, -8.00), ('35.05', 10, 112.32, -8.00),
            ('35.05', 11, 112.40, -8.00), ('35.05', 12, 112.41, -8.00), ('35.05', 13, 112.42, -8.00),
            ('35.05', 14, 112.50, -8.00), ('35.06', 15, 112.51, -8.00),
            ('35.05', 16, 112.60, -8.00), ('35.05', 17, 112.61, -8.00)) AS square (regency, n, west, south);
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP'), ('pineapple', 'Pineapple', 'Nanas', 'CROP');
        INSERT INTO producer (slug, name, kind, regency_code) VALUES ('satu', 'Satu', 'MSME', '35.05'), ('dua', 'Dua', 'MSME', '35.05');
        INSERT INTO product (slug, name, commodity_id, producer_id, regency_code, flagship) VALUES
            ('kopi', 'Kopi', 1, NULL, '35.05', false), ('kopi-satu', 'Kopi Satu', 1, 1, '35.05', false),
            ('kopi-dua', 'Kopi Dua', 1, 2, '35.05', false), ('nanas', 'Nanas', 2, 2, '35.05', false);
        INSERT INTO product_village (product_id, village_code) SELECT 1, code FROM village WHERE name <> 'Desa 12';
        INSERT INTO product_village (product_id, village_code) VALUES
            (2, '35.05.01.2001'), (2, '35.05.01.2002'), (3, '35.05.01.2002'), (4, '35.05.01.2012'), (4, '35.05.01.2013');
        INSERT INTO market_access (slug, product_id, kind) VALUES ('lokal', 2, 'LOCAL'), ('ekspor', 4, 'EXPORT');
        INSERT INTO product_cluster (slug, name, kind, commodity_id, regency_code) VALUES
            ('declared', 'Declared', 'DECLARED', 1, '35.05'), ('kept', 'Kept', 'DISCOVERED', 1, '35.05'), ('nanas', 'Nanas', 'DECLARED', 2, '35.05');
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES
            (1, '35.05.01.2002'), (1, '35.05.01.2003'), (1, '35.05.01.2004'), (2, '35.05.01.2001'), (3, '35.05.01.2001');
        """;

    private static EntityModel Found => DiscoveryModel.Of(QueryingFixture.Models);

    [Theory]
    [InlineData(DiscoveryMethod.Contiguous, null, 2, "1 2 3|4 5|8 9 10|14 15")]
    [InlineData(DiscoveryMethod.Contiguous, 0.0, 2, "1 2 3|8 9 10|14 15")]
    [InlineData(DiscoveryMethod.Contiguous, 9.8, 2, "1 2 3|8 9 10|14 15")]
    [InlineData(DiscoveryMethod.Contiguous, 100.0, 2, "1 2 3|4 5|6 7|8 9 10|14 15")]
    [InlineData(DiscoveryMethod.Contiguous, null, 3, "1 2 3|8 9 10")]
    [InlineData(DiscoveryMethod.Contiguous, null, 1, "1 2 3|4 5|6|7|8 9 10|11|13|14 15|16|17")]
    [InlineData(DiscoveryMethod.WithinDistance, 540.0, 2, "1 2 3|4 5|6 7|8 9 10|14 15")]
    [InlineData(DiscoveryMethod.WithinDistance, 560.0, 2, "1 2 3|4 5|6 7|8 9 10|14 15|16 17")]
    [InlineData(DiscoveryMethod.WithinDistance, 1_090.0, 2, "1 2 3|4 5|6 7|8 9 10|14 15|16 17")]
    [InlineData(DiscoveryMethod.WithinDistance, 1_110.0, 2, "1 2 3|4 5|6 7|8 9 10|11 13|14 15|16 17")]
    [InlineData(DiscoveryMethod.WithinDistance, 9_900.0, 2, "1 2 3 4 5 6 7 8 9 10 11 13 14 16 17 15")]
    public async Task Finds_the_villages_that_lie_side_by_side(DiscoveryMethod method, double? metres, int least, string clusters) =>
        Assert.Equal(clusters, string.Join('|', (await Fixture.RowsAsync(Discover(method, metres, least, "VillageCodes"))).Select(Numbers)));

    [Fact]
    public async Task Finds_what_is_made_of_one_commodity_alone() =>
        Assert.Equal(["12 13"], (await Fixture.RowsAsync(Discover("pineapple", "VillageCodes"))).Select(Numbers));

    [Fact]
    public async Task Refuses_a_commodity_that_is_none()
    {
        var error = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(Discover("pinapple", "VillageCodes")));

        Assert.Equal("No commodity has the slug \"pinapple\"; like it are: pineapple.", error.Message);
        Assert.Equal(QueryErrorCodes.InvalidArgument, error.Code);
    }

    [Fact]
    public async Task Tells_what_each_is()
    {
        var rows = await Fixture.RowsAsync(Discover(
            "coffee", "Slug", "VillageCount", "ProductCount", "ProducerCount", "AreaKm2", "Regency.Name", "Commodity.Name", "FirstVillage.Name"));

        Assert.Equal(
            [
                "coffee:35.05.01.2001|3|3|2|4.5|Blitar|Coffee|Desa 1", "coffee:35.05.01.2004|2|1|0|3|Blitar|Coffee|Desa 4",
                "coffee:35.05.01.2008|3|1|0|4.5|Blitar|Coffee|Desa 8", "coffee:35.05.01.2014|2|1|0|3|null|Coffee|Desa 14",
            ],
            rows);
    }

    [Fact]
    public async Task Draws_the_villages_as_one_area_and_the_hull_around_them()
    {
        // Three squares of 0.0001 square degrees; between them and the hull lie triangles of one square and a half together.
        var where = And(
            new OperatorFilter(Path("Slug"), FilterOperators.Find(ValueKind.Text, "eq"), [QueryValue.Of("coffee:35.05.01.2001")]),
            new OperatorFilter(Path("Extent"), FilterOperators.Find(ValueKind.Geometry, "intersects"), [QueryValue.Of(Point(112.005, -7.995)), default]));
        using var result = await Fixture.ReadAsync(Discover("coffee", "Extent", "Hull") with { Where = where });

        Assert.Equal(1, result.Rows.Count);
        Assert.Equal(
            "MULTIPOLYGON 0.0003|POLYGON 0.00045",
            await Fixture.Database.ScalarAsync<string>(
                """
                SELECT GeometryType(ovop_extent(codes)) || ' ' || round(ST_Area(ovop_extent(codes))::numeric, 6)::float8
                    || '|' || GeometryType(ovop_hull(codes)) || ' ' || round(ST_Area(ovop_hull(codes))::numeric, 6)::float8
                FROM (SELECT ARRAY['35.05.01.2001', '35.05.01.2002', '35.05.01.2003'] AS codes) AS held
                """));
    }

    [Fact]
    public async Task Lists_villages_products_producers_and_market_access_beneath()
    {
        var query = Discover("coffee", "Slug") with
        {
            Nested =
            [
                new NestedQuery(Path("Villages"), Beneath("Villages", "Name")),
                new NestedQuery(Path("Products"), Beneath("Products", "Slug")),
                new NestedQuery(Path("Producers"), Beneath("Producers", "Slug")),
                new NestedQuery(Path("MarketAccesses"), Beneath("MarketAccesses", "Slug")),
            ],
        };

        Assert.Equal(
            [
                "coffee:35.05.01.2001[Desa 1,Desa 2,Desa 3][kopi,kopi-satu,kopi-dua][satu,dua][lokal]",
                "coffee:35.05.01.2004[Desa 4,Desa 5][kopi][][]",
                "coffee:35.05.01.2008[Desa 8,Desa 9,Desa 10][kopi][][]",
                "coffee:35.05.01.2014[Desa 14,Desa 15][kopi][][]",
            ],
            await TreeAsync(query));
    }

    [Fact]
    public async Task Stands_beside_the_declared_clusters_that_share_villages()
    {
        var comparison = Found.Relation("Declared").Target;
        var query = Discover("coffee", "Slug") with
        {
            Nested =
            [
                new NestedQuery(
                    Path("Declared"),
                    new EntityQuery(comparison)
                    {
                        Columns = [.. Columns("Cluster.Slug", "BothCodes", "HereCodes", "ThereCodes")],
                    }),
            ],
        };

        Assert.Equal(
            [
                "coffee:35.05.01.2001[declared|35.05.01.2002,35.05.01.2003|35.05.01.2001|35.05.01.2004]",
                "coffee:35.05.01.2004[declared|35.05.01.2004|35.05.01.2005|35.05.01.2002,35.05.01.2003]",
                "coffee:35.05.01.2008[]",
                "coffee:35.05.01.2014[]",
            ],
            await TreeAsync(query));
    }

    [Fact]
    public async Task Is_filtered_ordered_and_paged_as_any_table()
    {
        var three = new OperatorFilter(Path("VillageCount"), FilterOperators.Find(ValueKind.Integer, "gte"), [QueryValue.Of(3)]);
        var withNine = new ListFilter("Villages", ListQuantifier.Some, Compare<Village>("Name", "eq", "Desa 9"));
        var query = Discover("coffee", "Slug") with
        {
            Where = three,
            Order = [new ColumnOrder(Path("ProductCount"))],
            HasTotalCount = true,
            HasPageInfo = true,
            Paging = Paging.All(1),
        };
        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["coffee:35.05.01.2008"], RowText.Of(query, result));
        Assert.Equal(2, result.TotalCount(0));
        Assert.Equal(["coffee:35.05.01.2008"], await Fixture.RowsAsync(Discover("coffee", "Slug") with { Where = withNine }));
    }

    [Fact]
    public async Task Is_near_and_around_other_rows_and_they_are_near_it()
    {
        var source = Source(DiscoveryMethod.Contiguous, null, 3);
        var near = new NearFilter(Path("Boundary"), Found, Path("Extent"), null, QueryValue.Of(8_000.0)) { Source = source };
        var inside = new InsideFilter(Path("Boundary"), Found, Path("Extent"), null) { Source = source };
        var nearVillage = new NearFilter(
            Path("Extent"), Model<Village>(), Path("Boundary"), Compare<Village>("Name", "eq", "Desa 12"), QueryValue.Of(8_900.0));
        var nearEachOther = new NearFilter(Path("Extent"), Found, Path("Extent"), null, QueryValue.Of(8_000.0))
        {
            Source = Source(DiscoveryMethod.Contiguous, null, 2),
        };

        Assert.Equal("1 2 3 4 8 9 10 11", Numbers(await VillagesAsync(near)));
        Assert.Equal("1 2 3 8 9 10", Numbers(await VillagesAsync(inside)));
        Assert.Equal("4 5 6 7 11 12 13 14 16 17 15", Numbers(await VillagesAsync(new NotFilter(inside))));
        Assert.Equal(
            ["coffee:35.05.01.2008", "coffee:35.05.01.2014"],
            await Fixture.RowsAsync(Discover("coffee", "Slug") with { Where = nearVillage }));
        Assert.Equal(
            ["coffee:35.05.01.2001", "coffee:35.05.01.2004"],
            await Fixture.RowsAsync(Discover("coffee", "Slug") with { Where = nearEachOther }));
    }

    [Fact]
    public async Task Finds_rows_near_what_is_found_by_their_own_index()
    {
        var near = new NearFilter(Path("Boundary"), Found, Path("Extent"), null, QueryValue.Of(8_000.0))
        {
            Source = Source(DiscoveryMethod.Contiguous, null, 2),
        };

        var plan = await Fixture.PlanAsync(Query<Village>("Code") with { Where = near });

        Assert.Matches(@"Index Cond: \(boundary && ovop_reach\(", plan);
        Assert.Single(plan.Split("Function Scan on ovop_side_by_side")[1..]);
    }

    [Fact]
    public void Works_out_what_is_asked_for_alone()
    {
        var sql = Assert.Single(Fixture.SqlOf(Discover("coffee", "Slug")));

        Assert.Matches("^SELECT t[0-9]+\\.\"slug\" AS c0 FROM \\(SELECT\n", sql);
        Assert.DoesNotContain("coffee", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("OFFSET 0", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DiscoveryMethod.Contiguous, 1_001.0, 2, "metres is 1001; beside CONTIGUOUS it is how wide a gap is forgiven, 0 to 1000.")]
    [InlineData(DiscoveryMethod.Contiguous, -1.0, 2, "metres is -1;")]
    [InlineData(DiscoveryMethod.WithinDistance, null, 2, "WITHIN_DISTANCE needs metres")]
    [InlineData(DiscoveryMethod.WithinDistance, 0.0, 2, "metres is 0; beside WITHIN_DISTANCE it must be above 0 and at most 50000.")]
    [InlineData(DiscoveryMethod.WithinDistance, 50_001.0, 2, "metres is 50001;")]
    [InlineData(DiscoveryMethod.WithinDistance, double.NaN, 2, "The number is not finite.")]
    [InlineData(DiscoveryMethod.Contiguous, null, 0, "minVillages is 0;")]
    public async Task Refuses_what_cannot_be_asked_before_any_SQL(DiscoveryMethod method, double? metres, int least, string message)
    {
        var refused = await Assert.ThrowsAsync<QueryArgumentException>(() =>
            Unreachable.ReadAsync(new QueryRun(Fixture.Compiler.Compile(Discover(method, metres, least, "Slug")), []), CancellationToken.None).AsTask());

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(QueryErrorCodes.InvalidArgument, refused.Code);
    }

    /// <summary>Each cluster with what lies beneath it in brackets, list by list.</summary>
    private async Task<string[]> TreeAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(query);
        return
        [
            .. RowText.Of(query, result).Select((row, parent) => row + string.Concat(query.Nested.Select(
                (nested, list) => $"[{string.Join(',', RowText.Of(nested.Query, result.Nested(list), parent))}]"))),
        ];
    }

    private async Task<string[]> VillagesAsync(FilterNode where) =>
        await Fixture.RowsAsync(Query<Village>("Code") with { Where = where, Paging = Paging.All(100) });

    private static EntityQuery Discover(DiscoveryMethod method, double? metres, int least, params string[] columns) => new(Found)
    {
        Source = Source(method, metres, least),
        Columns = [.. Columns(columns)],
        Paging = Paging.All(100),
    };

    private static EntityQuery Discover(string commodity, params string[] columns)
    {
        var query = Discover(DiscoveryMethod.Contiguous, null, 2, columns);
        return query with { Source = (DiscoverySource)query.Source! with { Commodity = QueryValue.Of(commodity) } };
    }

    private static DiscoverySource Source(DiscoveryMethod method, double? metres, int least) =>
        new(QueryValue.Of("coffee"), QueryValue.Of(method)) { Metres = QueryValue.Of(metres), MinVillages = QueryValue.Of(least) };

    private static EntityQuery Beneath(string list, string column) =>
        new(Found.Relation(list).Target) { Columns = [.. Columns(column)], Paging = Paging.All(100) };

    private static ImmutableArray<Projection> Columns(params string[] columns) =>
        [.. columns.Select(column => new ColumnProjection(Path(column)))];

    private static string Numbers(string codes) => string.Join(' ', codes.Split(',').Select(code => code[^2..].TrimStart('0')));

    private static string Numbers(string[] codes) => Numbers(string.Join(',', codes));
}
