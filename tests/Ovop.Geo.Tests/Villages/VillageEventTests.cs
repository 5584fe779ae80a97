using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Villages;

/// <summary>A village's timeline: the view behind <c>Village.Events</c>.</summary>
public sealed class VillageEventTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Has_what_belongs_to_the_village_in_every_way()
    {
        await _database.ExecuteAsync("""
            UPDATE enrolment SET enrolled_on = '2023-01-05';
            UPDATE programme_event SET printed_date = 'Wednesday 20/3/2025';
            UPDATE programme_phase SET printed_date = 'third week of May 2025';
            UPDATE market_access SET since_printed = 'May 2025';
            UPDATE assistance SET status = 'DONE', visit_id = 1, started_on = '2024-01-01', ended_on = '2024-06-01';
            UPDATE obstacle SET visit_id = 1, resolved_on = '2024-06-02';
            INSERT INTO permit (slug, kind, status, producer_id) VALUES ('nib', 'NIB', 'HELD', 1);
            INSERT INTO obstacle (slug, description, product_id, reported_on) VALUES ('spoils', 'It spoils', 1, '2023-08-01');
            INSERT INTO assistance (slug, status, product_id, obstacle_id, promised_on)
            VALUES ('boxes', 'UNDER_WAY', 1, 2, '2023-08-02');
            INSERT INTO market_access (slug, kind, product_cluster_id) VALUES ('own', 'NATIONAL', 1);
            """);

        Assert.Equal(
            [
                "2023-01-02 PERMIT_ISSUED permit-issued-1 ",
                "2023-01-05 ENROLMENT enrolment-1 ",
                "2023-07-12 ASSISTANCE_PROMISED assistance-promised-1 ",
                "2023-07-12 OBSTACLE_REPORTED obstacle-reported-1 ",
                "2023-07-12 VISIT visit-1 ",
                "2023-08-01 OBSTACLE_REPORTED obstacle-reported-2 ",
                "2023-08-02 ASSISTANCE_PROMISED assistance-promised-2 ",
                "2024-01-01 ASSISTANCE_STARTED assistance-started-1 ",
                "2024-06-01 ASSISTANCE_ENDED assistance-ended-1 ",
                "2024-06-02 OBSTACLE_RESOLVED obstacle-resolved-1 ",
                "2024-10-01 GRADE_AWARDED grade-1 ",
                "2025-03-20 PROGRAMME_EVENT programme-event-1 Wednesday 20/3/2025",
                "2028-01-02 PERMIT_EXPIRES permit-expires-1 ",
                " ASSISTANCE_STARTED assistance-started-2 ",
                " MARKET_ACCESS market-access-1 May 2025",
                " MARKET_ACCESS market-access-2 ",
                " PERMIT_ISSUED permit-issued-2 ",
                " PROGRAMME_PHASE programme-phase-1 third week of May 2025",
            ],
            await EventsAsync());
    }

    [Fact]
    public async Task Names_exactly_the_row_that_it_tells_of() => Assert.Equal(0, await _database.ScalarAsync<long>("""
        SELECT count(*) FROM village_event WHERE num_nonnulls(visit_id, enrolment_id, programme_event_id,
            programme_phase_id, assistance_id, obstacle_id, grade_id, permit_id, market_access_id) <> 1
            OR coalesce(visit_id, enrolment_id, programme_event_id, programme_phase_id, assistance_id, obstacle_id,
                grade_id, permit_id, market_access_id)::text <> substring(key FROM '[0-9]+$')
        """));

    [Fact]
    public async Task Has_a_permit_of_its_producer_once_also_where_that_makes_its_product()
    {
        await _database.ExecuteAsync(
            "UPDATE permit SET product_id = NULL, producer_id = 1, number = NULL, issued_on = NULL, expires_on = NULL");

        Assert.Equal([" PERMIT_ISSUED permit-issued-1 "], await EventsAsync("key LIKE 'permit%'"));
    }

    [Theory]
    [InlineData("UPDATE permit SET status = 'APPLIED', issued_on = NULL, expires_on = NULL", "key LIKE 'permit%'")]
    [InlineData("UPDATE permit SET status = 'LACKING', number = NULL, issued_on = NULL, expires_on = NULL", "key LIKE 'permit%'")]
    [InlineData("UPDATE obstacle SET resolved_on = NULL", "kind = 'OBSTACLE_RESOLVED'")]
    [InlineData("UPDATE assistance SET status = 'PROMISED'", "kind IN ('ASSISTANCE_STARTED', 'ASSISTANCE_ENDED')")]
    [InlineData("UPDATE assistance SET status = 'UNDER_WAY'", "kind IN ('ASSISTANCE_PROMISED', 'ASSISTANCE_ENDED')")]
    [InlineData("DELETE FROM enrolment", "key LIKE 'programme%'")]
    [InlineData("DELETE FROM product_village; DELETE FROM producer_village", "key LIKE 'permit%' OR key LIKE 'grade%' OR key LIKE 'market%'")]
    public async Task Has_nothing_that_did_not_happen_here(string change, string where)
    {
        await _database.ExecuteAsync(change);
        Assert.Empty(await EventsAsync(where));
    }

    private Task<string[]> EventsAsync(string where = "true") => _database.ScalarAsync<string[]>($"""
        SELECT coalesce(array_agg(
            concat(happened_on, ' ', kind, ' ', key, ' ', printed_date) ORDER BY happened_on, kind, key), ARRAY[]::text[])
        FROM village_event WHERE village_code = '{SampleRows.Village}' AND ({where})
        """);
}
