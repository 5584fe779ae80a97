using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Readiness;

/// <summary>How a product stands to a whole list: the view behind <c>Product.Readiness</c>.</summary>
public sealed class ProductReadinessTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Asked =
        """
        INSERT INTO requirement (id, slug, purpose, kind, permit_kind, grade_scheme, min_stars, min_shelf_life_days, category, description) VALUES
            (11, 'pirt', 'RETAIL', 'PERMIT', 'PIRT', NULL, NULL, NULL, NULL, 'P'),
            (12, 'keeps', 'RETAIL', 'SHELF_LIFE', NULL, NULL, NULL, 30, 'CROP', 'K'),
            (13, 'drinks', 'RETAIL', 'PERMIT', 'BPOM', NULL, NULL, NULL, 'DRINK', 'D'),
            (14, 'stars', 'EXPORT', 'GRADE', NULL, 'OVOP', 3, NULL, NULL, 'S');
        """;

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync("DELETE FROM permit; DELETE FROM grade; DELETE FROM requirement;");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Without_a_list_nobody_knows_what_is_asked() => Assert.Equal(
        "EXPORT REQUIREMENTS_UNKNOWN 0 0 0; RETAIL REQUIREMENTS_UNKNOWN 0 0 0", await ReadinessAsync());

    [Theory]
    [InlineData("SELECT", "EXPORT NOT_KNOWN 0 0 1; RETAIL NOT_KNOWN 0 0 2")]
    [InlineData("UPDATE product SET shelf_life_days = 30", "EXPORT NOT_KNOWN 0 0 1; RETAIL NOT_KNOWN 1 0 1")]
    [InlineData("UPDATE product SET shelf_life_days = 29", "EXPORT NOT_KNOWN 0 0 1; RETAIL NOT_READY 0 1 1")]
    [InlineData(
        "UPDATE product SET shelf_life_days = 30; INSERT INTO permit (slug, kind, status, product_id, expires_on) VALUES ('p', 'PIRT', 'HELD', 1, current_date)",
        "EXPORT NOT_KNOWN 0 0 1; RETAIL READY 2 0 0")]
    [InlineData(
        "UPDATE product SET shelf_life_days = 30; INSERT INTO permit (slug, kind, status, product_id, expires_on) VALUES ('p', 'PIRT', 'HELD', 1, current_date - 1)",
        "EXPORT NOT_KNOWN 0 0 1; RETAIL NOT_READY 1 1 0")]
    [InlineData("DELETE FROM requirement WHERE purpose = 'RETAIL' AND category IS DISTINCT FROM 'DRINK'", "EXPORT NOT_KNOWN 0 0 1; RETAIL REQUIREMENTS_UNKNOWN 0 0 0")]
    public async Task One_that_is_not_met_settles_it_and_one_of_which_nobody_tells_leaves_it_open(string change, string readiness)
    {
        await _database.ExecuteAsync(Asked);
        await _database.ExecuteAsync(change);
        Assert.Equal(readiness, await ReadinessAsync());
    }

    [Fact]
    public async Task Rests_on_the_permits_and_grades_of_the_kind_that_is_asked()
    {
        await _database.ExecuteAsync(Asked);
        await _database.ExecuteAsync("""
            INSERT INTO producer (id, slug, name, kind, regency_code) VALUES (9, 'other', 'Other', 'MSME', '35.05');
            INSERT INTO permit (slug, kind, status, product_id, producer_id, expires_on) VALUES
                ('lapsed', 'PIRT', 'HELD', 1, NULL, current_date - 1), ('makers', 'PIRT', 'APPLIED', NULL, 1, NULL),
                ('halal', 'HALAL', 'HELD', 1, NULL, NULL), ('others', 'PIRT', 'HELD', NULL, 9, NULL);
            INSERT INTO grade (slug, product_id, scheme, stars) VALUES ('ovop', 1, 'OVOP', 2), ('otop', 1, 'OTOP', 5);
            """);
        Assert.Equal("pirt: lapsed makers; stars: ovop", await _database.ScalarAsync<string>("""
            SELECT string_agg(slug || ': ' || evidence, '; ' ORDER BY slug) FROM (
                SELECT requirement.slug, string_agg(permit.slug, ' ' ORDER BY permit.slug) AS evidence
                FROM product_requirement_permit JOIN requirement ON requirement.id = requirement_id
                JOIN permit ON permit.id = permit_id GROUP BY requirement.slug
                UNION ALL
                SELECT requirement.slug, string_agg(grade.slug, ' ' ORDER BY grade.slug)
                FROM product_requirement_grade JOIN requirement ON requirement.id = requirement_id
                JOIN grade ON grade.id = grade_id GROUP BY requirement.slug) AS resting
            """));
    }

    private Task<string> ReadinessAsync() => _database.ScalarAsync<string>("""
        SELECT string_agg(concat_ws(' ', purpose, state, met_count, not_met_count, unknown_count), '; ' ORDER BY purpose)
        FROM product_readiness WHERE product_id = 1
        """);
}
