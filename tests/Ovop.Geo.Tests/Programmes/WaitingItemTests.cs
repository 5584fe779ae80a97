using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Programmes;

/// <summary>What has had no answer, and since when: the view behind <c>waiting</c>.</summary>
public sealed class WaitingItemTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync("DELETE FROM assistance; DELETE FROM obstacle;");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("SELECT", "2023-08-01 OBSTACLE obstacle-9 35.05.17.2009   ")]
    [InlineData("UPDATE obstacle SET reported_on = NULL", "2023-07-12 OBSTACLE obstacle-9 35.05.17.2009   ")]
    [InlineData("UPDATE obstacle SET reported_on = NULL, visit_id = NULL", " OBSTACLE obstacle-9 35.05.17.2009   ")]
    [InlineData("UPDATE obstacle SET village_code = NULL, product_id = 1", "2023-08-01 OBSTACLE obstacle-9  1  ")]
    [InlineData("UPDATE obstacle SET village_code = NULL, regency_code = '35.05'", "2023-08-01 OBSTACLE obstacle-9    35.05")]
    [InlineData("UPDATE obstacle SET resolved_on = '2024-01-01'", "")]
    [InlineData("UPDATE obstacle SET resolution = 'A road'", "")]
    public async Task An_obstacle_waits_until_it_is_resolved(string change, string waiting)
    {
        await ObstacleAsync();
        await _database.ExecuteAsync(change);
        Assert.Equal(waiting, await WaitingAsync());
    }

    [Theory]
    [InlineData("UNDER_WAY", "9", "")]
    [InlineData("DONE", "9", "")]
    [InlineData("DONE", "NULL", "2023-08-01 OBSTACLE obstacle-9 35.05.17.2009   ")] // It answers something else.
    [InlineData(
        "PROMISED", "9",
        "2023-08-01 OBSTACLE obstacle-9 35.05.17.2009   ; 2023-09-01 PROMISE assistance-9 35.05.17.2009   ")]
    public async Task Help_answers_an_obstacle_once_it_is_under_way(string status, string obstacle, string waiting)
    {
        await ObstacleAsync();
        await _database.ExecuteAsync($"""
            INSERT INTO assistance (id, slug, status, village_code, obstacle_id, promised_on)
            VALUES (9, 'road', '{status}', '35.05.17.2009', {obstacle}, '2023-09-01')
            """);
        Assert.Equal(waiting, await WaitingAsync());
    }

    [Theory]
    [InlineData("village_code, visit_id", "'35.05.17.2009', 1", "2023-07-12 PROMISE assistance-9 35.05.17.2009   ")]
    [InlineData("product_id, promised_on", "1, '2024-02-03'", "2024-02-03 PROMISE assistance-9  1  ")]
    [InlineData("programme_id", "1", " PROMISE assistance-9   1 ")]
    [InlineData("regency_code", "'35.05'", " PROMISE assistance-9    35.05")]
    public async Task A_promise_waits_since_its_day_or_that_of_its_visit(string columns, string values, string waiting)
    {
        await _database.ExecuteAsync(
            $"INSERT INTO assistance (id, slug, status, {columns}) VALUES (9, 'help', 'PROMISED', {values})");
        Assert.Equal(waiting, await WaitingAsync());
    }

    [Theory]
    [InlineData("UNDER_WAY")]
    [InlineData("DONE")]
    public async Task Help_that_has_begun_is_no_promise(string status)
    {
        await _database.ExecuteAsync(
            $"INSERT INTO assistance (slug, status, programme_id) VALUES ('help', '{status}', 1)");
        Assert.Equal("", await WaitingAsync());
    }

    [Theory]
    [InlineData("promised = 'A road'", null, "2023-07-12 PROMISE promised-1 35.05.17.2009   ")]
    [InlineData("promised = 'A road'", "PROMISED", "2023-07-12 PROMISE assistance-9 35.05.17.2009   ")]
    [InlineData("promised = 'A road'", "DONE", "")]
    [InlineData("asked_for = 'A road'", null, "2023-07-12 REQUEST asked-for-1 35.05.17.2009   ")]
    [InlineData(
        "asked_for = 'A road'", "PROMISED",
        "2023-07-12 PROMISE assistance-9 35.05.17.2009   ; 2023-07-12 REQUEST asked-for-1 35.05.17.2009   ")]
    [InlineData("asked_for = 'A road'", "UNDER_WAY", "")]
    [InlineData("seen = 'A road'", null, "")]
    public async Task What_a_visit_brought_waits_for_help_of_that_visit(string visit, string? status, string waiting)
    {
        await _database.ExecuteAsync($"UPDATE visit SET {visit}");
        if (status is not null)
        {
            await _database.ExecuteAsync($"""
                INSERT INTO assistance (id, slug, status, village_code, visit_id)
                VALUES (9, 'road', '{status}', '35.05.17.2009', 1)
                """);
        }

        Assert.Equal(waiting, await WaitingAsync());
    }

    [Fact]
    public async Task Days_are_counted_until_today()
    {
        await ObstacleAsync();
        await _database.ExecuteAsync("""
            UPDATE obstacle SET reported_on = current_date - 10;
            INSERT INTO assistance (slug, status, programme_id) VALUES ('a', 'PROMISED', 1);
            INSERT INTO assistance (slug, status, programme_id, promised_on) VALUES ('b', 'PROMISED', 1, current_date + 2);
            """);
        Assert.Equal(["-2", "10", "none"], await _database.ScalarAsync<string[]>(
            "SELECT array_agg(coalesce(waiting_days::text, 'none') ORDER BY waiting_days) FROM waiting_item"));
    }

    private Task ObstacleAsync() => _database.ExecuteAsync("""
        INSERT INTO obstacle (id, slug, description, village_code, reported_on, visit_id)
        VALUES (9, 'road', 'No road', '35.05.17.2009', '2023-08-01', 1)
        """);

    private Task<string> WaitingAsync() => _database.ScalarAsync<string>("""
        SELECT coalesce(string_agg(concat(since, ' ', kind, ' ', key, ' ', village_code, ' ', product_id, ' ',
            programme_id, ' ', regency_code), '; ' ORDER BY since, kind, key), '')
        FROM waiting_item
        """);
}
