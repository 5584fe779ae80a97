using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Readiness;

/// <summary>How a product stands to what is asked: the view behind <c>Product.Requirements</c>.</summary>
public sealed class ProductRequirementTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Permit = "INSERT INTO permit (slug, kind, status, product_id, producer_id, expires_on) VALUES ";
    private const string Grade = "INSERT INTO grade (slug, product_id, scheme, stars, valid_until) VALUES ";

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync("DELETE FROM permit; DELETE FROM grade; DELETE FROM requirement;");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("", "UNKNOWN")]
    [InlineData(Permit + "('a', 'HALAL', 'HELD', 1, NULL, NULL)", "UNKNOWN")] // Of another kind.
    [InlineData(Permit + "('a', 'PIRT', 'HELD', 1, NULL, NULL)", "MET")]
    [InlineData(Permit + "('a', 'PIRT', 'HELD', NULL, 1, NULL)", "MET")] // Of its producer.
    [InlineData(Permit + "('a', 'PIRT', 'HELD', 1, NULL, current_date)", "MET")] // Its last day.
    [InlineData(Permit + "('a', 'PIRT', 'HELD', 1, NULL, current_date - 1)", "NOT_MET")]
    [InlineData(Permit + "('a', 'PIRT', 'APPLIED', 1, NULL, NULL)", "NOT_MET")]
    [InlineData(Permit + "('a', 'PIRT', 'LACKING', NULL, 1, NULL)", "NOT_MET")]
    [InlineData(Permit + "('a', 'PIRT', 'HELD', 1, NULL, current_date - 1), ('b', 'PIRT', 'HELD', NULL, 1, current_date + 1)", "MET")]
    [InlineData(Permit + "('a', 'PIRT', 'LACKING', 1, NULL, NULL), ('b', 'PIRT', 'HELD', NULL, 1, NULL)", "MET")]
    public async Task A_permit_is_met_while_one_holds(string rows, string status)
    {
        await _database.ExecuteAsync("""
            INSERT INTO requirement (slug, purpose, kind, permit_kind, description) VALUES ('r', 'RETAIL', 'PERMIT', 'PIRT', 'R');
            """ + rows);
        Assert.Equal($"1 {status}", await StatusAsync());
    }

    [Fact]
    public async Task A_permit_of_another_producer_tells_nothing()
    {
        await _database.ExecuteAsync("""
            INSERT INTO requirement (slug, purpose, kind, permit_kind, description) VALUES ('r', 'RETAIL', 'PERMIT', 'NIB', 'R');
            INSERT INTO producer (slug, name, kind, regency_code) VALUES ('other', 'Other', 'MSME', '35.05');
            INSERT INTO permit (slug, kind, status, producer_id) VALUES ('a', 'NIB', 'HELD', 2);
            INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES ('bare', 'Bare', 1, '35.05', false);
            """);
        Assert.Equal("1 UNKNOWN, 2 UNKNOWN", await StatusAsync());
    }

    [Theory]
    [InlineData("", "UNKNOWN")]
    [InlineData(Grade + "('a', 1, 'OTOP', 5, NULL)", "UNKNOWN")] // By another scheme.
    [InlineData(Grade + "('a', 1, 'OVOP', 3, NULL)", "MET")]
    [InlineData(Grade + "('a', 1, 'OVOP', 5, current_date)", "MET")]
    [InlineData(Grade + "('a', 1, 'OVOP', 2, NULL)", "NOT_MET")]
    [InlineData(Grade + "('a', 1, 'OVOP', 5, current_date - 1)", "NOT_MET")]
    [InlineData(Grade + "('a', 1, 'OVOP', 5, current_date - 1), ('b', 1, 'OVOP', 3, current_date + 1)", "MET")]
    public async Task A_grade_is_met_by_enough_stars_that_hold(string rows, string status)
    {
        await _database.ExecuteAsync("""
            INSERT INTO requirement (slug, purpose, kind, grade_scheme, min_stars, description)
            VALUES ('r', 'EXPORT', 'GRADE', 'OVOP', 3, 'R');
            """ + rows);
        Assert.Equal($"1 {status}", await StatusAsync());
    }

    [Theory]
    [InlineData("NULL", "UNKNOWN")]
    [InlineData("29", "NOT_MET")]
    [InlineData("30", "MET")]
    public async Task A_shelf_life_is_met_from_its_days_on(string days, string status)
    {
        await _database.ExecuteAsync($"""
            INSERT INTO requirement (slug, purpose, kind, min_shelf_life_days, description)
            VALUES ('r', 'RETAIL', 'SHELF_LIFE', 30, 'R');
            UPDATE product SET shelf_life_days = {days};
            """);
        Assert.Equal($"1 {status}", await StatusAsync());
    }

    [Fact]
    public async Task Only_products_of_its_category_are_asked()
    {
        await _database.ExecuteAsync("""
            INSERT INTO requirement (slug, purpose, kind, min_shelf_life_days, category, description) VALUES
                ('crop', 'RETAIL', 'SHELF_LIFE', 30, 'CROP', 'R'), ('drink', 'RETAIL', 'SHELF_LIFE', 30, 'DRINK', 'R');
            """);
        Assert.Equal("crop", await _database.ScalarAsync<string>("""
            SELECT string_agg(slug, ', ') FROM product_requirement JOIN requirement ON id = requirement_id
            """));
    }

    [Fact]
    public async Task Without_a_list_nothing_is_asked() =>
        Assert.Equal(0, await _database.ScalarAsync<long>("SELECT count(*) FROM product_requirement"));

    private Task<string> StatusAsync() => _database.ScalarAsync<string>(
        "SELECT string_agg(product_id || ' ' || status, ', ' ORDER BY product_id) FROM product_requirement");
}
