using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>A folder with only some of the seed's files: somebody's own rows beside the seed.</summary>
public sealed class OwnRowsTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Products = "slug,name,commodity,producer,regency,flagship_basis,description\n";

    private static readonly (string, string)[] Milk =
    [
        ("products.csv", Products + "milk-jimbe,Goat milk of Jimbe,goat-milk,,35.05,,\n"),
        ("product_villages.csv", "product,village\nmilk-jimbe,35.05.04.2009\n"),
        (
            "sources.csv",
            "slug,kind,outlet,title,url,published_on,accessed_on,printed_date,licence,note\n"
                + "survey-2026,SURVEY,Bappeda,,,,,,,\n"),
        (
            "claims.csv",
            "source,subject_table,subject,says,printed_date,note\n"
                + "survey-2026,product,milk-jimbe,Twelve households sell milk.,,\n"),
    ];

    [Fact]
    public async Task Stand_beside_the_seed_and_refer_to_it()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);

        var report = await seed.SeedOwnAsync(Milk);

        Assert.Equal((4, 0, 0), (report.Inserted, report.Updated, report.Removed));
        Assert.Equal("RECORDED Goat milk of Jimbe Bappeda", await seed.ScalarAsync<string>("""
            SELECT v.product_record || ' ' || p.name || ' ' || s.outlet
            FROM village v JOIN product_village l ON l.village_code = v.code JOIN product p ON p.id = l.product_id
            JOIN claim c ON c.product_id = p.id JOIN source s ON s.id = c.source_id WHERE v.code = '35.05.04.2009'
            """));
        Assert.True((await seed.SeedOwnAsync(Milk)).IsUpToDate);
    }

    [Fact]
    public async Task Are_not_the_seeds_to_remove_nor_the_seed_theirs()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Milk);
        seed.Edit("products.csv", "Chips of Pikatan", "Cassava chips of Pikatan");

        var report = await seed.SeedAsync();

        Assert.Equal((0, 1, 0), (report.Inserted, report.Updated, report.Removed));
        Assert.Equal(25, await seed.ScalarAsync<long>("SELECT count(*) FROM product"));
        Assert.True((await seed.SeedOwnAsync(Milk)).IsUpToDate);
        Assert.Equal(25, await seed.ScalarAsync<long>("SELECT count(*) FROM product"));
    }

    [Fact]
    public async Task Do_not_change_a_row_of_the_seed()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);

        var report = await seed.SeedOwnAsync(
            ("products.csv", Products + "chips-pikatan,My chips,chips,,35.05,,\n"));

        Assert.Equal(["products.csv: chips-pikatan was there before; left as it is."], report.Kept);
        Assert.Equal("Chips of Pikatan", await seed.ScalarAsync<string>("""
            SELECT name FROM product WHERE slug = 'chips-pikatan'
            """));
    }

    [Fact]
    public async Task Leave_a_village_unsurveyed_when_its_last_product_goes()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Milk);

        await seed.SeedOwnAsync(Milk[2], ("claims.csv", "source,subject_table,subject,says,printed_date,note\n"));

        Assert.Equal("UNSURVEYED 8", await seed.ScalarAsync<string>("""
            SELECT (SELECT product_record FROM village WHERE code = '35.05.04.2009') || ' '
                || (SELECT count(*) FROM village WHERE product_record = 'RECORDED')
            """));
    }

    [Fact]
    public async Task Leave_the_rest_of_their_village_to_the_seed()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Milk);
        seed.Edit("villages.csv", "35.05.04.2009,Jimbe,", "35.05.04.2009,Jimbe Baru,");

        var report = await seed.SeedAsync();

        Assert.Empty(report.Kept);
        Assert.Equal("Jimbe Baru RECORDED", await seed.ScalarAsync<string>("""
            SELECT name || ' ' || product_record FROM village WHERE code = '35.05.04.2009'
            """));
    }

    [Fact]
    public async Task Keep_their_village_recorded_when_the_seed_withdraws_its_own()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Milk[0], ("product_villages.csv", "product,village\nmilk-jimbe,36.04.09.2009\n"), Milk[2], Milk[3]);
        seed.Edit("product_villages.csv", "pottery-bumijaya,36.04.09.2009\n", "");
        var bumijaya = File.ReadLines(seed.PathOf("villages.csv")).Single(line => line.StartsWith("36.04.09.2009", StringComparison.Ordinal));
        seed.Edit("villages.csv", bumijaya, bumijaya.Replace("RECORDED", "UNSURVEYED", StringComparison.Ordinal));

        await seed.SeedAsync();

        Assert.Equal("1 RECORDED", await seed.ScalarAsync<string>("""
            SELECT count(*) || ' ' || min(product_record) FROM product_village JOIN village ON code = village_code
            WHERE code = '36.04.09.2009'
            """));
    }

    [Fact]
    public async Task Change_and_go_with_their_files()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Milk);

        var report = await seed.SeedOwnAsync(
            ("products.csv", Products + "milk-jimbe,Milk of Jimbe,goat-milk,,35.05,,\n"), Milk[1]);

        Assert.Equal((0, 1, 2), (report.Inserted, report.Updated, report.Removed));
        Assert.Equal("Milk of Jimbe", await seed.ScalarAsync<string>("""
            SELECT name FROM product WHERE slug = 'milk-jimbe'
            """));
    }
}
