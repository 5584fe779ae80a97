using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Searches over some thirty thousand villages: what is found, in what order, and by which index.</summary>
public sealed class SearchTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Names of three syllables; beside them those that the tests look for.
    protected override string Rows => Ladder + """
        INSERT INTO district (code, regency_code, name) SELECT '35.05.' || 20 + n, '35.05', 'Kecamatan ' || n FROM generate_series(0, 3) AS n;
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location)
        SELECT '35.05.' || 20 + n / 8000 || '.' || 1000 + n % 8000, '35.05.' || 20 + n / 8000, '35.05',
            (ARRAY['Wono', 'Sumber', 'Karang', 'Banyu', 'Gunung', 'Kali', 'Ngadi', 'Suko', 'Mulyo', 'Pandan'])[1 + n % 10]
                || (ARRAY['rejo', 'sari', 'harjo', 'agung', 'tani', 'jaya', 'luhur', 'makmur', 'asih', 'dadi'])[1 + n / 10 % 10]
                || ' ' || (ARRAY['Lor', 'Kidul', 'Wetan', 'Kulon', 'Tengah'])[1 + n / 100 % 5] || ' ' || to_hex(n),
            CASE WHEN n % 50 = 0 THEN ARRAY['Lama ' || n] ELSE '{}' END, 'DESA', 'SRID=4326;POINT(112 -8)'
        FROM generate_series(0, 31999) AS n;
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location) VALUES
            ('35.05.01.9001', '35.05.01', '35.05', 'Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.1 -8)'),
            ('35.05.17.9002', '35.05.17', '35.05', 'Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.2 -8)'),
            ('35.05.17.9003', '35.05.17', '35.05', 'Pikatan Baru', '{}', 'DESA', 'SRID=4326;POINT(112.3 -8)'),
            ('35.05.17.9004', '35.05.17', '35.05', 'Tanjung Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.4 -8)'),
            ('35.05.17.9005', '35.05.17', '35.05', 'Zuhriyah', '{"Pikatan Tua", "Zuhria"}', 'DESA', 'SRID=4326;POINT(112.5 -8)'),
            ('35.05.17.9006', '35.05.17', '35.05', 'Pekatan', '{}', 'DESA', 'SRID=4326;POINT(112.6 -8)'),
            ('35.05.17.9007', '35.05.17', '35.05', 'Ma''rang-Éwé', '{}', 'KELURAHAN', 'SRID=4326;POINT(112.7 -8)');
        """;

    [Theory]
    // The name, its beginning, its words, an alias, a similar name; of equals the smaller code.
    [InlineData("Pikatan", "9001|Pikatan 9002|Pikatan 9003|Pikatan Baru 9004|Tanjung Pikatan 9005|Pikatan Tua 9006|Pekatan")]
    [InlineData("pikatan wlingi", "9002|Pikatan 9003|Pikatan Baru 9004|Tanjung Pikatan 9006|Pekatan 9001|Pikatan")]
    [InlineData("pikatan baru wlingi", "9003|Pikatan Baru 9002|Pikatan")]
    [InlineData("BARU pik", "9003|Pikatan Baru")]
    [InlineData("zuhria wlingi", "9005|Zuhria")]
    [InlineData("Kelurahan marang ewe", "9007|Ma'rang-Éwé")]
    [InlineData("ma'rang éwé", "9007|Ma'rang-Éwé")]
    public async Task Orders_by_how_well_a_name_fits(string text, string best)
    {
        var rows = await Fixture.RowsAsync(Search(text) with { Paging = Paging.All(best.Split(" 9").Length) });

        Assert.Equal(best, string.Join(' ', rows.Select(row => row[(row.LastIndexOf('.') + 1)..])));
    }

    [Fact]
    public async Task Weighs_the_nearer_of_a_tier_up()
    {
        var query = Search("Pikatan", Point(112.2, -8)) with { Paging = Paging.All(3) };

        Assert.Equal(
            ["35.05.17.9002|Pikatan", "35.05.01.9001|Pikatan", "35.05.17.9003|Pikatan Baru"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public void Is_one_statement_with_a_branch_for_each_kind()
    {
        var all = Assert.Single(Fixture.SqlOf(Search("pikatan")));
        var one = Assert.Single(Fixture.SqlOf(Search("pikatan", kinds: SearchKind.Producer)));

        Assert.Equal(SearchModel.Kinds.Length - 1, all.Split(" UNION ALL ").Length - 1);
        Assert.Contains(
            """
            FROM "producer" t0 LEFT JOIN "regency" t1 ON t1."code" = t0."regency_code" WHERE (t0."search_name" % (SELECT spelling FROM text) OR t0."search_name" LIKE (SELECT starting FROM text) OR t0."search_name" LIKE (SELECT later FROM text) OR t0."search_name" % (SELECT head1 FROM text) OR t0."search_name" % (SELECT head2 FROM text)) OFFSET 0)
            """,
            one,
            StringComparison.Ordinal);
        Assert.DoesNotContain("pikatan", all, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(" ORDER BY t19.\"score\" DESC, t19.\"kind\" DESC, t19.\"key\" LIMIT 10", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pikatan")]
    [InlineData("pikatan wlingi")]
    [InlineData("pi")]
    public async Task Is_served_by_the_indexes_on_names_and_aliases(string text)
    {
        var plan = await Fixture.ChosenPlanAsync(0, Search(text));

        Assert.Contains("Bitmap Index Scan on ix_village_search_name", plan, StringComparison.Ordinal);
        Assert.Contains("Bitmap Index Scan on ix_village_search_aliases", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on village", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_what_is_written_at_once()
    {
        await Fixture.Database.ExecuteAsync("UPDATE village SET aliases = '{\"Qwertz\"}' WHERE code = '35.05.20.1007'");

        Assert.Equal(["35.05.20.1007|Qwertz"], await Fixture.RowsAsync(Search("qwert")));
        await Fixture.Database.ExecuteAsync("UPDATE village SET aliases = '{}' WHERE code = '35.05.20.1007'");
        Assert.Empty(await Fixture.RowsAsync(Search("qwert")));
    }

    [Fact]
    public async Task Is_not_repeated_for_the_lists_beneath()
    {
        var match = SearchModel.Create(QueryingFixture.Models);
        var query = Search("pikatan") with
        {
            Nested = [new NestedQuery(Path("Village.Products"), Query<Geo.Products.Product>("Name") with { HasTotalCount = true })],
        };

        Assert.Equal("Village", match.Relation(nameof(Village)).Name);
        Assert.DoesNotContain("search", Fixture.SqlOf(query)[1], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(6, (await Fixture.RowsAsync(query)).Length);
    }

    private static EntityQuery Search(string text, object? near = null, params SearchKind[] kinds) =>
        new(SearchModel.Create(QueryingFixture.Models))
        {
            Source = new SearchSource(QueryValue.Of(text)) { Near = QueryValue.Of(near), Kinds = [.. kinds] },
            Columns = [new ColumnProjection(Path(SearchMatch.Key)), new ColumnProjection(Path(SearchMatch.MatchedText))],
            Order =
            [
                new ColumnOrder(Path(SearchMatch.Score), IsDescending: true),
                new ColumnOrder(Path(SearchMatch.Kind), IsDescending: true),
                new ColumnOrder(Path(SearchMatch.Key)),
            ],
        };
}
