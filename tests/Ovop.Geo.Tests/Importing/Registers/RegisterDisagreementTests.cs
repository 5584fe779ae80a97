using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

/// <summary>What is there by another, or was changed since, stays; what the register says is kept beside it.</summary>
public sealed class RegisterDisagreementTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Garam = "name,commodity,villages,price_from_idr,price_unit\nGaram,Garam laut,Contoh Tiga,5000,kg\n";

    private const string Other = "name,commodity,villages,price_from_idr,price_unit\nGARAM,Garam laut,Contoh Tiga|Contoh Dua,6000,\n";

    private const string Ours = "source=Register of Contoh";

    private const string Theirs = "source=Koran Contoh";

    [Fact]
    public async Task Another_source_does_not_change_a_row_and_what_it_says_is_kept_and_flagged()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Garam, Ours);

        var report = await contoh.ImportAsync("products", Other, Theirs);

        Assert.Equal(
            "products left as they are, though the file says otherwise 1, claims of the source made 1",
            ContohRegisters.Counts(report));
        Assert.Equal(
            "products.csv, line 2 (garam-99-01-02-2002): refused: it is there, and the file says otherwise: name GARAM, "
                + "price from idr 6000, villages 99.01.02.2001. It stays as it is; --update takes what the file says.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal(["Garam 5000 99.01.02.2002"], await RowAsync(contoh));
        Assert.Equal(
            [
                "Koran Contoh: Name GARAM; commodity Garam laut; villages Contoh Tiga|Contoh Dua; price from idr 6000. (Differs "
                    + "from what stands here: name “GARAM” (here “Garam”), price from idr “6000” (here “5000”), villages "
                    + "“99.01.02.2001” (here nothing).) !",
                "Register of Contoh: Name Garam; commodity Garam laut; villages Contoh Tiga; price from idr 5000; price unit kg.",
            ],
            await contoh.ClaimsOnProductsAsync());

        Assert.Equal(
            "products left as they are, though the file says otherwise 1",
            ContohRegisters.Counts(await contoh.ImportAsync("products", Other, Theirs)));
    }

    [Fact]
    public async Task Update_takes_what_the_file_says_and_the_first_source_then_contradicts()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Garam, Ours);
        await contoh.ImportAsync("products", Other, Theirs);

        var report = await contoh.ImportAsync("products", Other, Theirs, "update");

        Assert.Equal(
            "products updated 1, links to villages made 1, claims of the source changed 1", ContohRegisters.Counts(report));
        Assert.Equal(
            "products.csv, line 2 (garam-99-01-02-2002): changed: it was there with name Garam, price from idr 5000; it has "
                + "name GARAM, price from idr 6000, villages 99.01.02.2001 now. --update took what the file says.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal(["GARAM 6000 99.01.02.2001 99.01.02.2002"], await RowAsync(contoh));

        Assert.Equal(
            "products that are as the file says already 1",
            ContohRegisters.Counts(await contoh.ImportAsync("products", Other, Theirs)));

        var first = await contoh.ImportAsync("products", Garam, Ours);

        Assert.Equal(
            "products left as they are, though the file says otherwise 1, claims of the source changed 1",
            ContohRegisters.Counts(first));
        Assert.Equal(
            [
                "Koran Contoh: Name GARAM; commodity Garam laut; villages Contoh Tiga|Contoh Dua; price from idr 6000.",
                "Register of Contoh: Name Garam; commodity Garam laut; villages Contoh Tiga; price from idr 5000; price unit kg. (Differs from "
                    + "what stands here: name “Garam” (here “GARAM”), price from idr “5000” (here “6000”).) !",
            ],
            await contoh.ClaimsOnProductsAsync());
    }

    [Fact]
    public async Task What_somebody_changed_or_took_away_since_is_left_so_until_update()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Garam + "Keripik,Keripik,Contoh Dua,,\n", Ours);
        await contoh.Database.ExecuteAsync("""
            UPDATE product SET price_from_idr = 7000 WHERE slug LIKE 'garam%';
            DELETE FROM product WHERE slug LIKE 'keripik%';
            """);

        var report = await contoh.ImportAsync(
            "products", Garam.Replace("5000", "5500", StringComparison.Ordinal) + "Keripik,Keripik,Contoh Dua,,\n", Ours);

        Assert.Equal(
            [
                "products.csv, line 2 (garam-99-01-02-2002): refused: it is there, and the file says otherwise: price from idr "
                    + "5500. It stays as it is; --update takes what the file says.",
                "products.csv, line 3 (keripik-99-01-02-2001): refused: it was imported before, and somebody has taken it away "
                    + "since. It stays away; --update writes it again.",
            ],
            report.Findings.Select(finding => finding.ToString()));
        Assert.Equal(["Garam 7000 99.01.02.2002"], await RowAsync(contoh));

        await contoh.ImportAsync(
            "products", Garam.Replace("5000", "5500", StringComparison.Ordinal) + "Keripik,Keripik,Contoh Dua,,\n", Ours,
            "update");

        Assert.Equal(["Garam 5500 99.01.02.2002", "Keripik 99.01.02.2001"], await RowAsync(contoh));
    }

    [Fact]
    public async Task Another_source_that_says_the_same_is_kept_as_a_second_claim()
    {
        await using var contoh = await ContohRegisters.CreateAsync(postgis);
        await contoh.ImportAsync("products", Garam, Ours);

        var report = await contoh.ImportAsync("products", "name,commodity,villages\nGaram,Garam laut,Contoh Tiga\n", Theirs);

        Assert.Equal(
            "products that are as the file says already 1, claims of the source made 1", ContohRegisters.Counts(report));
        Assert.Equal(["Garam 5000 99.01.02.2002"], await RowAsync(contoh));
    }

    private static Task<string[]> RowAsync(ContohRegisters contoh) => contoh.LinesAsync("""
        SELECT concat_ws(' ', name, price_from_idr,
            (SELECT string_agg(village_code, ' ' ORDER BY village_code) FROM product_village WHERE product_id = p.id))
        FROM product p ORDER BY name
        """);
}
