using Ovop.Geo.Seeding;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>A run writes all or nothing.</summary>
public sealed class SeederTransactionTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task A_row_may_refer_to_what_somebody_made_in_the_database()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SqlAsync("""
            INSERT INTO commodity (slug, name, name_id, category) VALUES ('cocoa', 'Cocoa', 'Kakao', 'CROP')
            """);
        seed.Append("products.csv", "cocoa-serang,Cocoa of Kabupaten Serang,,cocoa,,36.04,,,,,,,");

        await seed.SeedAsync();

        Assert.Equal(1, await seed.ScalarAsync<long>("SELECT count(*) FROM product WHERE slug = 'cocoa-serang'"));
    }

    [Fact]
    public async Task A_reference_to_nothing_is_refused_and_nothing_is_written()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);
        seed.Append("products.csv", "cocoa-serang,Cocoa of Kabupaten Serang,,cocoa,,36.04,,,,,,,");

        var exception = await Assert.ThrowsAsync<SeedException>(seed.SeedAsync);

        Assert.Equal(
            "products.csv, line 26, column commodity: 'cocoa' stands neither in commodities.csv nor in the database.",
            exception.Message);
        Assert.Equal(0, await seed.ScalarAsync<long>("SELECT count(*) FROM province"));
    }

    [Fact]
    public async Task What_only_the_database_can_refuse_names_its_line_and_nothing_is_written()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);
        seed.Append("enrolments.csv", "again,ovop-pali,16.12.01.2001,ACTIVE,");

        var exception = await Assert.ThrowsAsync<SeedException>(seed.SeedAsync);

        Assert.StartsWith(
            "enrolments.csv, line 3: is refused by the database: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, await seed.ScalarAsync<long>("SELECT count(*) FROM province"));
    }

    [Fact]
    public async Task Two_runs_at_once_write_the_seed_once()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);

        var reports = await Task.WhenAll(seed.SeedAsync(), seed.SeedAsync());

        Assert.Single(reports, report => report.IsUpToDate);
        Assert.Equal(645, await seed.ScalarAsync<long>("SELECT count(*) FROM village"));
    }

    [Fact]
    public async Task A_run_that_is_broken_off_writes_nothing_and_the_next_one_all()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);
        await seed.SqlAsync("ALTER TABLE claim RENAME TO claim_away");
        await Assert.ThrowsAnyAsync<Exception>(seed.SeedAsync);
        Assert.Equal(0, await seed.ScalarAsync<long>("SELECT count(*) FROM province"));
        await seed.SqlAsync("ALTER TABLE claim_away RENAME TO claim");

        Assert.Equal(645, (await seed.SeedAsync()).Files.Single(file => file.File == "villages.csv").Inserted);
    }
}
