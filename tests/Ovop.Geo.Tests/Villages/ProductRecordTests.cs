using Npgsql;
using Ovop.Geo.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Villages;

/// <summary>
/// Unknown is not none, and neither is a village with products: that holds in the database itself, whoever writes.
/// </summary>
public sealed class ProductRecordTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Rows =
        """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Kabupaten Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.05.01', '35.05', 'Wonodadi');
        INSERT INTO village (code, district_code, regency_code, name, kind, location, product_record)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', ST_Point(112, -8, 4326), record
        FROM (VALUES (1, 'UNSURVEYED'), (2, 'NONE_FOUND'), (3, 'UNSURVEYED')) AS v(n, record);
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship)
        SELECT slug, slug, 1, '35.05', false FROM (VALUES ('a'), ('b')) AS p(slug);
        """;

    private const string Link = "INSERT INTO product_village (product_id, village_code) VALUES ";

    private TestDatabase _database = null!;
    private OvopDataSources _sources = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(Rows);
        _sources = OvopDataSources.Create(_database.ConnectionString);
    }

    public async Task DisposeAsync() => await _sources.DisposeAsync();

    [Fact]
    public async Task Is_recorded_with_the_first_product_also_where_none_had_been_found()
    {
        await WriteAsync(Link + "(1, '35.05.01.2001'), (1, '35.05.01.2002'), (2, '35.05.01.2001')");

        Assert.Equal("RECORDED RECORDED UNSURVEYED", await RecordsAsync());
    }

    [Fact]
    public async Task Is_unknown_again_without_the_last_product_and_never_none()
    {
        await WriteAsync(Link + "(1, '35.05.01.2001'), (1, '35.05.01.2002'), (2, '35.05.01.2002')");

        await WriteAsync("DELETE FROM product WHERE slug = 'a'");

        Assert.Equal("UNSURVEYED RECORDED UNSURVEYED", await RecordsAsync());
    }

    [Fact]
    public async Task Follows_a_product_to_another_village()
    {
        await WriteAsync(Link + "(1, '35.05.01.2001')");

        await WriteAsync("UPDATE product_village SET village_code = '35.05.01.2003'");

        Assert.Equal("UNSURVEYED NONE_FOUND RECORDED", await RecordsAsync());
    }

    [Theory]
    [InlineData("NONE_FOUND")]
    [InlineData("UNSURVEYED")]
    public async Task Cannot_be_said_to_be_otherwise_while_there_are_products(string record)
    {
        await WriteAsync(Link + "(1, '35.05.01.2001')");

        var refusal = await Assert.ThrowsAsync<PostgresException>(
            () => WriteAsync($"UPDATE village SET product_record = '{record}' WHERE code = '35.05.01.2001'"));

        Assert.Equal(PostgresErrorCodes.CheckViolation, refusal.SqlState);
        Assert.Equal("village 35.05.01.2001 has products: its product_record is RECORDED", refusal.MessageText);
        Assert.Equal("RECORDED NONE_FOUND UNSURVEYED", await RecordsAsync());
    }

    [Fact]
    public async Task Can_be_said_to_be_none_in_the_transaction_that_takes_the_product_away()
    {
        await WriteAsync(Link + "(1, '35.05.01.2001')");

        await WriteAsync(
            """
            BEGIN;
            UPDATE village SET product_record = 'NONE_FOUND' WHERE code = '35.05.01.2001';
            DELETE FROM product_village;
            COMMIT;
            """);

        Assert.Equal("NONE_FOUND NONE_FOUND UNSURVEYED", await RecordsAsync());
    }

    [Fact]
    public async Task Leaves_the_version_of_villages_alone_where_it_stays_as_it_was()
    {
        await WriteAsync(Link + "(1, '35.05.01.2001')");
        var before = await VersionAsync();

        await WriteAsync(Link + "(2, '35.05.01.2001')");
        await WriteAsync("DELETE FROM product_village WHERE product_id = 2");

        Assert.Equal(before, await VersionAsync());
    }

    private async Task WriteAsync(string sql)
    {
        await using var command = _sources.Writer.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private Task<string> RecordsAsync() =>
        _database.ScalarAsync<string>("SELECT string_agg(product_record, ' ' ORDER BY code) FROM village");

    private Task<long> VersionAsync() =>
        _database.ScalarAsync<long>("SELECT version FROM table_version WHERE table_name = 'village'");
}
