using System.Text;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

public sealed class RegisterImporterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Products = """
        name,commodity,villages,flagship_basis,price_from_idr,says
        Garam Satu,Garam laut,"Contoh Satu (Contoh Barat)",STATED,5000,The village calls its salt the flagship product.
        Keripik,Chips,99.01.02.2001|Contoh Tiga,,,
        Kerupuk,keripik,,,,
        """;

    private static readonly string[] Options = [$"source={ContohRegisters.Contoh}", "regency=Contoh"];

    [Fact]
    public async Task Makes_rows_with_their_villages_and_a_claim_of_the_source_for_each()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        var report = await contoh.ImportAsync("products", Products, Options);

        Assert.Equal(
            "products made 3, links to villages made 3, claims of the source made 3", ContohRegisters.Counts(report));
        Assert.Empty(report.Findings);
        Assert.Equal(
            [
                "garam-satu-99-01-01-2001 sea-salt 99.01 STATED 5000 99.01.01.2001",
                "keripik-99-01-02-2001 chips 99.01 - - 99.01.02.2001 99.01.02.2002",
                "kerupuk-99-01 chips 99.01 - - ",
            ],
            await contoh.LinesAsync("""
                SELECT concat_ws(' ', p.slug, c.slug, p.regency_code, coalesce(p.flagship_basis, '-'),
                    coalesce(p.price_from_idr::text, '-'),
                    coalesce((SELECT string_agg(village_code, ' ' ORDER BY village_code)
                        FROM product_village WHERE product_id = p.id), ''))
                FROM product p JOIN commodity c ON c.id = p.commodity_id ORDER BY p.slug
                """));
        Assert.Equal(
            [
                "Register of Contoh: The village calls its salt the flagship product.",
                "Register of Contoh: Name Keripik; commodity Chips; villages 99.01.02.2001|Contoh Tiga.",
                "Register of Contoh: Name Kerupuk; commodity keripik.",
            ],
            await contoh.ClaimsOnProductsAsync());
        Assert.Equal(
            ["99.01.01.2001", "99.01.02.2001", "99.01.02.2002"],
            await contoh.LinesAsync("SELECT code FROM village WHERE product_record = 'RECORDED' ORDER BY code"));
    }

    [Fact]
    public async Task Takes_the_same_file_with_a_header_in_Indonesian()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Products, Options);
        var indonesian = Products.Replace(
            "name,commodity,villages,flagship_basis,price_from_idr,says",
            "Nama produk,Komoditas,Desa,Dasar produk unggulan,Harga terendah (Rp),Keterangan sumber",
            StringComparison.Ordinal);

        var report = await contoh.ImportAsync("products", indonesian, Options);

        Assert.Equal("products that are as the file says already 3", ContohRegisters.Counts(report));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Products, Options);
        var versions = await contoh.VersionsAsync();

        var report = await contoh.ImportAsync("products", Products, Options);

        Assert.Equal("products that are as the file says already 3", ContohRegisters.Counts(report));
        Assert.Empty(report.Findings);
        Assert.Equal(versions, await contoh.VersionsAsync());
    }

    [Fact]
    public async Task A_changed_line_changes_what_the_register_wrote_its_villages_and_its_claim_too()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Products, Options);

        var report = await contoh.ImportAsync(
            "products",
            """
            name,commodity,villages,flagship_basis
            Garam Satu,sea-salt,99.01.01.2001,-
            Keripik,Chips,99.01.02.2001|Pasar Contoh,
            Kerupuk,Chips,,
            """,
            Options);

        Assert.Equal(
            "products updated 1, products that are as the file says already 2, links to villages made 1, "
                + "links to villages taken back 1, claims of the source made 3, claims of the source taken back 3",
            ContohRegisters.Counts(report));

        // The price stays: the file has no such column. The flagship is taken back.
        Assert.Equal(
            ["garam-satu-99-01-01-2001 f 5000", "keripik-99-01-02-2001 f -", "kerupuk-99-01 f -"],
            await contoh.LinesAsync("""
                SELECT concat_ws(' ', slug, left(flagship::text, 1), coalesce(price_from_idr::text, '-'))
                FROM product ORDER BY slug
                """));
        Assert.Equal(
            ["99.01.01.1001", "99.01.02.2001"],
            await contoh.LinesAsync("""
                SELECT village_code FROM product_village JOIN product p ON p.id = product_id
                WHERE slug LIKE 'keripik%' ORDER BY 1
                """));
        Assert.Equal(
            [
                "Register of Contoh: Name Garam Satu; commodity sea-salt; villages 99.01.01.2001.",
                "Register of Contoh: Name Keripik; commodity Chips; villages 99.01.02.2001|Pasar Contoh.",
                "Register of Contoh: Name Kerupuk; commodity Chips.",
            ],
            await contoh.ClaimsOnProductsAsync());
    }

    [Fact]
    public async Task A_file_of_a_spreadsheet_program_in_Indonesia_is_understood()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Products, Options);

        var seasons = await contoh.ImportAsync(
            "seasons",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(
                "product;from_month;to_month;quantity;unit\r\nGaram Satu;5;10;12,5;ton\r\n")],
            Options);
        var grades = await contoh.ImportAsync(
            "grades", "product;scheme;stars;awarded_on\r\ngaram satu;ovop;3;17/08/2026\r\n", Options);

        Assert.Equal(
            ("seasons made 1, claims of the source made 1", "grades made 1, claims of the source made 1"),
            (ContohRegisters.Counts(seasons), ContohRegisters.Counts(grades)));
        Assert.Equal(
            ["12.5 ton 2026-08-17 3"],
            await contoh.LinesAsync("""
                SELECT concat_ws(' ', quantity, unit, awarded_on, stars) FROM production_season, grade
                """));
    }

    [Fact]
    public async Task Clusters_get_the_extent_of_their_villages_and_sites_their_position()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);

        await contoh.ImportAsync(
            "clusters", "name,commodity,villages\nGaram pesisir,Garam laut,99.01.01.2001|Contoh Dua\n", Options);
        await contoh.ImportAsync(
            "sites",
            """
            name,status,theme,village,lon,lat,facilities
            Ladang garam,OPEN,Garam laut,Contoh Satu,110.0162,-9.5044,parking|prayer room
            Dapur keripik,PLANNED,Keripik,Contoh Dua,,,
            """,
            Options);

        Assert.Equal(
            ["DECLARED t"],
            await contoh.LinesAsync("""
                SELECT kind || ' ' || left((ST_Area(extent) > 0 AND ST_Area(ST_SymDifference(extent,
                    (SELECT ST_Union(boundary) FROM village WHERE code IN ('99.01.01.2001', '99.01.02.2001')))) < 1e-9)::text, 1)
                FROM product_cluster
                """));
        Assert.Equal(
            [
                "dapur-keripik-99-01-02-2001 POINT(110.025 -9.505) VILLAGE ",
                "ladang-garam-99-01-01-2001 POINT(110.0162 -9.5044) SURVEYED PARKING PRAYER_ROOM",
            ],
            await contoh.LinesAsync("""
                SELECT concat_ws(' ', slug, ST_AsText(location), position_precision, coalesce((SELECT
                    string_agg(kind, ' ' ORDER BY kind) FROM site_facility WHERE agrotourism_site_id = s.id), ''))
                FROM agrotourism_site s ORDER BY slug
                """));

        await contoh.ImportAsync(
            "clusters", "name,commodity,villages\nGaram pesisir,Garam laut,99.01.01.2001\n", Options);

        Assert.Equal(
            ["t"],
            await contoh.LinesAsync("""
                SELECT left((ST_Area(ST_SymDifference(extent,
                    (SELECT boundary FROM village WHERE code = '99.01.01.2001'))) < 1e-9)::text, 1) FROM product_cluster
                """));
    }

    [Fact]
    public async Task A_source_of_its_own_may_stand_in_each_line()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("sources", "kind,outlet\nSURVEY,Dinas Contoh\nPRESS,Koran Contoh\n");

        var report = await contoh.ImportAsync(
            "products",
            """
            name,commodity,villages,description,source
            Garam,Garam laut,Contoh Tiga,Coarse.,dinas-contoh
            Garam,Garam laut,Contoh Tiga,Fine.,Koran Contoh
            """);

        Assert.Equal(
            ["products.csv, line 3 (garam-99-01-02-2002): refused: it is there, and the file says otherwise: description "
                + "Fine. It stays as it is; --update takes what the file says."],
            report.Findings.Select(finding => finding.ToString()));
        Assert.Equal(
            [
                "Dinas Contoh: Name Garam; commodity Garam laut; villages Contoh Tiga; description Coarse.",
                "Koran Contoh: Name Garam; commodity Garam laut; villages Contoh Tiga; description Fine. (Differs from what "
                    + "stands here: description Fine.) !",
            ],
            await contoh.ClaimsOnProductsAsync());
    }
}
