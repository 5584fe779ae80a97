using System.Text.Json.Nodes;
using Npgsql;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Markers;

/// <summary>What is kept of markers from one question to the next, and that it is never stale.</summary>
public class KeptMarkersTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Plain = "{ clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 12, where: { villages: { name: { neq: \"plain\" } } }) { totalCount markers { id count hull { bbox } } } }";
    private const string WithMembers = "{ clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 3, where: { villages: { name: { neq: \"members\" } } }) { markers { count commodities { count commodity { slug } } members { nodes { ... on Village { name } } } } } }";

    [Fact]
    public async Task The_same_question_again_costs_one_statement()
    {
        var answer = await villages.Server.DataAsync(Plain);
        using var log = new StatementLog(villages.Database.Name);

        Assert.Equal(answer, await villages.Server.DataAsync(Plain));
        Assert.Equal("1", log.ToString());

        // Another part of the world, another zoom, another selection: the same clustering.
        await villages.Server.DataAsync(Plain.Replace("zoom: 12", "zoom: 3", StringComparison.Ordinal).Replace("[-180", "[100", StringComparison.Ordinal).Replace("hull { bbox }", "bbox", StringComparison.Ordinal));
        Assert.Equal("1 1", log.ToString());
    }

    [Fact]
    public async Task What_lies_behind_markers_is_read_with_the_versions_in_one_round_trip()
    {
        using var first = new StatementLog(villages.Database.Name);
        var answer = await villages.Server.DataAsync(WithMembers);

        // BEGIN, the versions, the points; members and commodities; COMMIT.
        Assert.Equal("3 2 1", first.ToString());
        using var again = new StatementLog(villages.Database.Name);
        Assert.Equal(answer, await villages.Server.DataAsync(WithMembers));
        Assert.Equal("3", again.ToString());
    }

    [Fact]
    public async Task A_write_shows_in_the_next_answer()
    {
        const string Query = "{ clusterMarkers(of: PRODUCTS, bbox: [-180, -90, 180, 90], zoom: 2) { totalCount unlocatedCount markers { count commodities { count commodity { slug } } members { nodes { ... on Product { name } } } } } }";
        var before = await villages.Server.DataAsync(Query);
        Assert.Equal(before, await villages.Server.DataAsync(Query));

        await villages.Database.ExecuteAsync(
            "INSERT INTO product (slug, name, commodity_id, regency_code, flagship) SELECT 'baru', 'Baru', id, '35.05', false FROM commodity WHERE slug = 'chips'");
        var unlocated = JsonNode.Parse(await villages.Server.DataAsync(Query))!["clusterMarkers"]!;
        Assert.Equal(1, (int)unlocated["unlocatedCount"]!);

        await villages.Database.ExecuteAsync("INSERT INTO product_village SELECT id, '35.05.17.1001' FROM product WHERE slug = 'baru'");
        var located = JsonNode.Parse(await villages.Server.DataAsync(Query))!["clusterMarkers"]!;
        Assert.Equal(0, (int)located["unlocatedCount"]!);
        Assert.Equal((int)unlocated["totalCount"]! + 1, (int)located["totalCount"]!);
        Assert.Contains("Baru", located.ToJsonString(), StringComparison.Ordinal);

        await villages.Database.ExecuteAsync("DELETE FROM product WHERE slug = 'baru'");
        Assert.Equal(before, await villages.Server.DataAsync(Query));
    }

    [Fact]
    public async Task A_write_to_a_table_that_the_question_does_not_touch_changes_nothing()
    {
        await villages.Server.DataAsync(Plain);
        await villages.Database.ExecuteAsync("UPDATE commodity SET name = name");
        using var log = new StatementLog(villages.Database.Name);

        await villages.Server.DataAsync(Plain);
        Assert.Equal("1", log.ToString());
    }

    [Fact]
    public async Task A_filter_by_a_view_is_kept_until_any_table_is_written_to()
    {
        const string Query = "{ clusterMarkers(of: CLUSTERS, bbox: [-180, -90, 180, 90], zoom: 2, where: { clusters: { marketAccess: { any: true } } }) { totalCount unlocatedCount } }";
        Assert.Equal("""{"clusterMarkers":{"totalCount":0,"unlocatedCount":0}}""", await villages.Server.DataAsync(Query));
        using var log = new StatementLog(villages.Database.Name);
        await villages.Server.DataAsync(Query);
        Assert.Equal("1", log.ToString());

        await villages.Database.ExecuteAsync("UPDATE agency SET name = name");
        using var after = new StatementLog(villages.Database.Name);
        await villages.Server.DataAsync(Query);

        // The versions, which tell of the write; the versions and the points.
        Assert.Equal("1 2", after.ToString());
    }

    [Fact]
    public async Task Two_fields_of_one_question_and_many_requests_at_once_all_get_their_answer()
    {
        const string Query = "{ a: clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 3, minPoints: 3) { totalCount } b: clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 22, minPoints: 3) { markers { members { totalCount } } } c: clusterMarkers(of: PRODUCTS, bbox: [-180, -90, 180, 90], zoom: 22, minPoints: 3) { totalCount } villages { totalCount } }";
        const string Backwards = "{ c: clusterMarkers(of: PRODUCTS, bbox: [-180, -90, 180, 90], zoom: 22, minPoints: 3) { totalCount } a: clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 3, minPoints: 3) { totalCount } }";

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => villages.Server.DataAsync(i % 2 == 0 ? Query : Backwards)));
        Assert.Equal(2, answers.Distinct().Count());
        Assert.Equal("""{"a":{"totalCount":3},"b":{"markers":[{"members":{"totalCount":1}},{"members":{"totalCount":1}},{"members":{"totalCount":1}}]},"c":{"totalCount":3},"villages":{"totalCount":3}}""", answers[0]);
    }

    [Fact]
    public async Task A_field_that_fails_leaves_the_others_standing()
    {
        var answer = await villages.Server.AskAsync("{ a: clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 3) { markers { members(after: \"x\") { totalCount } } } b: clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 3) { totalCount markers { members(first: 1) { nodes { ... on Village { name } } } } } villages { totalCount } }");

        Assert.Equal("""["a"]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
        Assert.Null(answer["data"]!["a"]);
        Assert.Equal(3, (int)answer["data"]!["b"]!["totalCount"]!);
        Assert.Equal(3, (int)answer["data"]!["villages"]!["totalCount"]!);
    }

    // A writer puts one village in and takes it away again, over and over: two counts of one answer are of one moment.
    [Fact]
    public async Task All_fields_of_a_request_show_one_moment()
    {
        const string Query = "{ villages { totalCount } clusterMarkers(of: VILLAGES, bbox: [-180, -90, 180, 90], zoom: 0, radiusPixels: 80) { totalCount markers { count members { totalCount nodes { ... on Village { name } } } } } }";
        using var stop = new CancellationTokenSource();
        var commits = 0;
        var writing = WriteAsync();
        for (var i = 0; i < 60 || Volatile.Read(ref commits) < 20; i++)
        {
            Assert.False(writing.IsCompleted, "The writer has given up.");
            var data = JsonNode.Parse(await villages.Server.DataAsync(Query))!;
            var total = (int)data["villages"]!["totalCount"]!;
            var markers = data["clusterMarkers"]!["markers"]!.AsArray();
            Assert.Equal(total, (int)data["clusterMarkers"]!["totalCount"]!);
            Assert.Equal(total, markers.Sum(marker => (int)marker!["count"]!));
            Assert.Equal(total, markers.Sum(marker => marker!["members"]!["nodes"]!.AsArray().Count));
        }

        await stop.CancelAsync();
        await writing;

        async Task WriteAsync()
        {
            await using var connection = new NpgsqlConnection(villages.Database.ConnectionString);
            await connection.OpenAsync(CancellationToken.None);
            while (!stop.IsCancellationRequested)
            {
                await using var command = new NpgsqlCommand(
                    Interlocked.Increment(ref commits) % 2 == 0
                        ? "DELETE FROM village WHERE code = '35.05.01.2999'"
                        : "INSERT INTO village (code, district_code, regency_code, name, kind, location) VALUES ('35.05.01.2999', '35.05.01', '35.05', 'new', 'DESA', 'SRID=4326;POINT(112 -8)')",
                    connection);
                await command.ExecuteNonQueryAsync(CancellationToken.None);
                await Task.Delay(20, CancellationToken.None);
            }

            await using var last = new NpgsqlCommand("DELETE FROM village WHERE code = '35.05.01.2999'", connection);
            await last.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
