using System.Text.RegularExpressions;
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
        INSERT INTO province (code, name) SELECT p::text, 'Provinsi ' || p FROM generate_series(61, 64) AS p;
        INSERT INTO regency (code, province_code, name, kind)
        SELECT p || '.' || to_char(r, 'FM00'), p::text, 'Kabupaten ' || p || r, 'KABUPATEN' FROM generate_series(61, 64) AS p, generate_series(1, 99) AS r;
        INSERT INTO district (code, regency_code, name)
        SELECT code || '.' || to_char(d, 'FM00'), code, 'Kecamatan ' || d || name FROM regency, generate_series(1, 2) AS d WHERE code > '61';
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location)
        SELECT district.code || '.' || 1000 + n / 792, district.code, district.regency_code,
            (ARRAY['Wono', 'Sumber', 'Karang', 'Banyu', 'Gunung', 'Kali', 'Ngadi', 'Suko', 'Mulyo', 'Pandan'])[1 + n % 10]
                || (ARRAY['rejo', 'sari', 'harjo', 'agung', 'tani', 'jaya', 'luhur', 'makmur', 'asih', 'dadi'])[1 + n / 10 % 10]
                || ' ' || (ARRAY['Lor', 'Kidul', 'Wetan', 'Kulon', 'Tengah'])[1 + n / 100 % 5] || ' ' || to_hex(n),
            CASE WHEN n % 50 = 0 THEN ARRAY['Lama ' || n] ELSE '{}' END, 'DESA', 'SRID=4326;POINT(112 -8)'
        FROM generate_series(0, 31999) AS n
        JOIN (SELECT *, row_number() OVER (ORDER BY code) - 1 AS at FROM district WHERE code > '61') AS district ON at = n % 792;
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location) VALUES
            ('35.05.01.9001', '35.05.01', '35.05', 'Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.1 -8)'),
            ('35.05.17.9002', '35.05.17', '35.05', 'Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.2 -8)'),
            ('35.05.17.9003', '35.05.17', '35.05', 'Pikatan Baru', '{}', 'DESA', 'SRID=4326;POINT(112.3 -8)'),
            ('35.05.17.9004', '35.05.17', '35.05', 'Tanjung Pikatan', '{}', 'DESA', 'SRID=4326;POINT(112.4 -8)'),
            ('35.05.17.9005', '35.05.17', '35.05', 'Zuhriyah', '{"Pikatan Tua", "Zuhria"}', 'DESA', 'SRID=4326;POINT(112.5 -8)'),
            ('35.05.17.9006', '35.05.17', '35.05', 'Pekatan', '{}', 'DESA', 'SRID=4326;POINT(112.6 -8)'),
            ('35.05.17.9007', '35.05.17', '35.05', 'Ma''rang-Éwé', '{}', 'KELURAHAN', 'SRID=4326;POINT(112.7 -8)');
        INSERT INTO commodity (slug, name, name_id, category) VALUES
            ('pineapple', 'Pineapple', 'Nanas', 'CROP'), ('palm-sugar', 'Palm sugar', 'Gula Kelapa', 'PROCESSED_FOOD');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES
            ('nanas', 'Nanas Madu', 1, '35.05', false), ('selai', 'Selai Bu Tini', 1, '35.05', false), ('manis', 'Manisan Legi', 2, '35.05', false);
        INSERT INTO product_village (product_id, village_code) VALUES (2, '35.05.17.9002');
        INSERT INTO product_cluster (slug, name, kind, commodity_id, regency_code) VALUES ('kebun', 'Kebun Bersama', 'DECLARED', 1, '35.05');
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.17.9005');
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision)
        VALUES ('petik', 'Petik Sendiri', 'OPEN', 1, '35.05.01.9001', 'SRID=4326;POINT(112.1 -8)', 'VILLAGE');
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

    [Theory]
    [InlineData("nanas", "1|Nanas Madu 1|Nanas 2|Nanas")] // A product's own name, then the cluster and a product of pineapple.
    [InlineData("Pineapple", "1|Pineapple 1|Pineapple 2|Pineapple")]
    [InlineData("gula kelapa", "3|Gula Kelapa")]
    [InlineData("kelapa gul", "3|Gula Kelapa")]
    [InlineData("gula pisang", "")]
    public async Task Finds_what_is_made_of_a_commodity_by_its_name_in_either_language(string text, string found) => Assert.Equal(
        found,
        string.Join(' ', await Fixture.RowsAsync(
            Search(text, null, SearchKind.Product, SearchKind.ProductCluster) with { Paging = Paging.All(10) })));

    [Theory]
    [InlineData("nanas wlingi", "PRODUCT_CLUSTER|1|Nanas PRODUCT|2|Nanas")] // By the district.
    [InlineData("Wlingi: Pineapple", "PRODUCT_CLUSTER|1|Pineapple PRODUCT|2|Pineapple")]
    [InlineData("klaster nanas dari Wlingi", "PRODUCT_CLUSTER|1|Nanas PRODUCT|2|Nanas")]
    [InlineData("nanas pikatan", "AGROTOURISM_SITE|1|Nanas PRODUCT|2|Nanas")] // By villages, of both districts.
    [InlineData("nanas pikatan tua", "PRODUCT_CLUSTER|1|Nanas")] // By an alias.
    [InlineData("gula kelapa wlingi", "")]
    [InlineData("nanas zuhriya", "")] // No village's name, and like no district's.
    public async Task Finds_what_is_made_somewhere_by_its_commodity_and_the_place(string text, string found)
    {
        SearchKind[] kinds = [SearchKind.Product, SearchKind.ProductCluster, SearchKind.AgrotourismSite];
        var search = Search(text, null, kinds);
        var rows = await Fixture.RowsAsync(
            search with { Paging = Paging.All(10), Columns = [new ColumnProjection(Path(SearchMatch.MatchedField)), new ColumnProjection(Path(SearchMatch.Kind)), .. search.Columns] });

        const string ByCommodity = "COMMODITY|";
        var made = rows.Where(row => row.StartsWith(ByCommodity, StringComparison.Ordinal)).Select(row => row[ByCommodity.Length..]);
        Assert.Equal(found, string.Join(' ', made.Order(StringComparer.Ordinal)));
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

        foreach (var step in Steps)
        {
            Assert.Equal(SearchModel.Kinds.Length - 1, Between(all, $"{step} AS MATERIALIZED", "\n), ").Split("UNION ALL (SELECT").Length - 1);
        }

        Assert.Contains(
            """
            FROM "producer" t1 WHERE t1."search_name" ~>=~ (SELECT starting FROM text) AND t1."search_name" ~<~ (SELECT ending FROM text) ORDER BY length(t1."search_name"), t1."id" LIMIT 1000)
            """,
            one,
            StringComparison.Ordinal);
        Assert.DoesNotContain("\"village\"", Between(one, "WITH spoken", "around AS MATERIALIZED"), StringComparison.Ordinal);
        Assert.DoesNotContain("pikatan", all, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(" ORDER BY t0.\"score\" DESC, t0.\"kind\" DESC, t0.\"key\"", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_what_is_told_of_a_row_for_those_of_the_page_alone()
    {
        var sql = Assert.Single(Fixture.SqlOf(Search("pikatan", kinds: SearchKind.Village)));
        var count = Assert.Single(Fixture.SqlOf(Search("pikatan", kinds: SearchKind.Village) with { HasRows = false, HasTotalCount = true }));

        Assert.Contains(
            "t0.\"kind\" DESC, t0.\"key\" LIMIT 10) AS x CROSS JOIN LATERAL (SELECT NULL::integer AS agrotourism_site_id,", sql, StringComparison.Ordinal);
        Assert.StartsWith("SELECT count(*) AS c0 FROM (WITH spoken", count, StringComparison.Ordinal);
        Assert.DoesNotContain("LATERAL (SELECT NULL", count, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("starting", @"Index Only Scan using ix_village_search_start.*\s+Index Cond: \(\(search_name ~>=~ \$\d+\) AND \(search_name ~<~ \$\d+\)\)")]
    [InlineData("worded", @"Bitmap Index Scan on ix_village_search_name.*\s+Index Cond: \(\(search_name ~~ \$\d+\) AND \(search_name ~~ \$\d+\) AND \(search_name ~~ \$\d+\)\)")]
    [InlineData("headed", @"(?s)Bitmap Index Scan on ix_village_search_start.*Bitmap Index Scan on ix_village_search_start.*Bitmap Index Scan on ix_village_search_aliases.*Bitmap Index Scan on ix_village_search_aliases")]
    [InlineData("aliased", @"Bitmap Index Scan on ix_village_search_aliases.*\s+Index Cond: \(search_aliases ~~ ")]
    [InlineData("beside", @"(?s)Bitmap Index Scan on ix_village_district_code.*Bitmap Index Scan on ix_village_regency_code_kind")]
    [InlineData("alike", @"(?s)Bitmap Index Scan on ix_village_search_name.*\s+Index Cond: \(search_name % .*Bitmap Index Scan on ix_village_search_aliases.*\s+Index Cond: \(search_aliases %> ")]
    public async Task Is_served_by_the_indexes_on_names_and_aliases(string step, string plan)
    {
        await Fixture.VacuumAsync("village");

        foreach (var query in new[] { Search("pikatan"), Search("pikatan", Point(112.2, -8)) })
        {
            var chosen = await Fixture.ChosenPlanAsync(0, query);

            Assert.Matches(plan, PlanOf(step, chosen));
            Assert.DoesNotContain("Seq Scan on village", chosen, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("worded")]
    [InlineData("aliased")]
    [InlineData("beside")]
    [InlineData("alike")]
    public async Task Looks_at_no_index_for_what_would_come_last_anyhow(string step)
    {
        var plan = await Fixture.ChosenPlanAsync(0, Search("wono", kinds: SearchKind.Village));

        Assert.Matches(@"One-Time Filter: \(\$\d+ < \d+\)", PlanOf(step, plan));
    }

    [Fact]
    public async Task Takes_the_shortest_of_very_many_names_and_with_near_the_nearest()
    {
        await Fixture.Database.ExecuteAsync("UPDATE village SET location = 'SRID=4326;POINT(110 -7)' WHERE name = 'Wonorejo Lor 0'");
        var all = Search("wo") with { Paging = Paging.All(1_000), HasTotalCount = true };
        using var result = await Fixture.ReadAsync(all);
        var nearest = await Fixture.RowsAsync(Search("wo", Point(110, -7)) with { Paging = Paging.All(1) });

        Assert.Equal(1_000, result.TotalCount(0));
        Assert.Equal("61.01.01.1000|Wonorejo Lor 0", Assert.Single(nearest));
        Assert.All(await Fixture.RowsAsync(all), row => Assert.Contains("|Wono", row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tanjung pik", "9004|Tanjung Pikatan")]
    [InlineData("pik tanj", "9004|Tanjung Pikatan")]
    [InlineData("1f lor wonorejo", "1000|Wonorejo Lor 1f4")] // four letters of a word beside short ones
    [InlineData("wo lo", "")] // too short to stand in any order
    public async Task Finds_words_in_any_order_by_their_beginnings(string text, string best)
    {
        var rows = await Fixture.RowsAsync(Search(text, kinds: SearchKind.Village) with { Paging = Paging.All(1) });

        Assert.Equal(best, string.Join(' ', rows.Select(row => row[(row.LastIndexOf('.') + 1)..])));
    }

    [Fact]
    public async Task Follows_what_is_written_at_once()
    {
        await Fixture.Database.ExecuteAsync("UPDATE village SET aliases = '{\"Qwertz\"}' WHERE code = '61.01.01.1007'");

        Assert.Equal(["61.01.01.1007|Qwertz"], await Fixture.RowsAsync(Search("qwert")));
        await Fixture.Database.ExecuteAsync("UPDATE village SET aliases = '{}' WHERE code = '61.01.01.1007'");
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

    private static readonly string[] Steps = ["starting", "worded", "headed", "aliased", "made", "beside", "alike"];

    private static string PlanOf(string step, string plan)
    {
        var found = Regex.Match(plan, $@"CTE {step}\n(?<plan>.*?)(?=\n\s+CTE \w+\n|$)", RegexOptions.Singleline);
        Assert.True(found.Success, plan);
        return found.Groups["plan"].Value;
    }

    private static string Between(string text, string start, string next)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(at >= 0, text);
        var end = text.IndexOf(next, at + start.Length, StringComparison.Ordinal);
        return end < 0 ? text[at..] : text[at..end];
    }

    private static EntityQuery Search(string text, object? near = null, params SearchKind[] kinds) =>
        new(SearchModel.Create(QueryingFixture.Models))
        {
            Source = new SearchSource(QueryValue.Of(text)) { Near = QueryValue.Of(near), Kinds = QueryValue.Of(kinds.Length == 0 ? null : kinds) },
            Columns = [new ColumnProjection(Path(SearchMatch.Key)), new ColumnProjection(Path(SearchMatch.MatchedText))],
            Order =
            [
                new ColumnOrder(Path(SearchMatch.Score), IsDescending: true),
                new ColumnOrder(Path(SearchMatch.Kind), IsDescending: true),
                new ColumnOrder(Path(SearchMatch.Key)),
            ],
        };
}
