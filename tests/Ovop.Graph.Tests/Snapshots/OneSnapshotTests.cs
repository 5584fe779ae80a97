using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using Ovop.Graph.Tests.Support;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Snapshots;

/// <summary>
/// While writers commit, no answer disagrees with itself, over HTTP: lists to a depth of five, their counts and aggregates,
/// several root fields and statistics are of one moment, whether one round trip reads them or several.
/// </summary>
public sealed class OneSnapshotTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const int Writers = 3;
    private const int Readers = 4;
    private const int Answers = 400;
    private const int Commits = 200;

    private const string Rows = """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Blitar', 'KABUPATEN'), ('35.06', '35', 'Kediri', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES
            ('35.05.01', '35.05', 'Wonodadi'), ('35.05.17', '35.05', 'Wlingi'), ('35.06.01', '35.06', 'Semen'), ('35.06.02', '35.06', 'Mojo');
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        """;

    // {0}: what makes the page of regencies too costly to be repeated, so that its keys go down in a later round trip.
    private const string Lists = """
        {
          regencies(first: 2, where: {0}) {
            totalCount aggregate { count }
            nodes {
              code
              villages(first: 40) { totalCount aggregate { count } nodes { code } }
              districts(first: 2) {
                totalCount aggregate { count }
                nodes {
                  code
                  villages(first: 20, where: {1}) {
                    totalCount aggregate { count }
                    nodes { code products(first: 2) { totalCount aggregate { count } nodes { slug villages(first: 3) { totalCount nodes { code } } } } }
                  }
                }
              }
            }
          }
          villages(first: 80) { totalCount aggregate { count } nodes { code } }
          products(first: 40) { totalCount nodes { slug } }
          villageStatistics(groupBy: [{ district: {} }]) { count key { district { code } } }
        }
        """;

    private const string Everywhere = "{ boundary: { nintersects: { geometry: { type: Point, coordinates: [0, 0] } } } }";

    private TestDatabase _database = null!;
    private GraphServer _server = null!;
    private int _commits;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(Rows);
        _server = await GraphServer.StartAsync(_database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(Everywhere, "{}")]
    [InlineData("{}", Everywhere)]
    [InlineData(Everywhere, Everywhere)]
    public async Task No_answer_disagrees_with_itself_while_writers_commit(string regencies, string villages)
    {
        var document = Document(regencies, villages);
        using var stop = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer, stop.Token)).ToArray();
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<int, bool>();

        async Task ReadAsync()
        {
            for (var i = 0; i < Answers / Readers || Volatile.Read(ref _commits) < Commits; i++)
            {
                Assert.DoesNotContain(writing, writer => writer.IsFaulted);
                var data = await AskAsync(document);
                Assert.Empty(AnswerFaults.Of(data));
                seen.TryAdd((int)data["villages"]!["totalCount"]!, true);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReadAsync()));
        await stop.CancelAsync();
        await Task.WhenAll(writing);

        Assert.True(seen.Count > 3, "The readers saw nothing change.");
    }

    /// <summary>Proof that the test above can fail: the same, without the one snapshot.</summary>
    [Fact]
    public async Task Under_read_committed_answers_would_disagree_with_themselves()
    {
        await using var service = new ReadCommittedService(_database.ConnectionString);
        using var stop = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer, stop.Token)).ToArray();
        var faults = Array.Empty<string>();
        for (var i = 0; i < 100 * Answers && faults.Length == 0; i++)
        {
            faults = await service.AskAsync(Document("{}", "{}")) is { } data ? AnswerFaults.Of(data) : [];
        }

        await stop.CancelAsync();
        await Task.WhenAll(writing);
        Assert.NotEmpty(faults);
    }

    /// <summary>Proof that nothing is overlooked: each part of an answer, taken from another moment, is found out.</summary>
    [Fact]
    public async Task A_part_of_another_moment_is_found_out()
    {
        await ToggleAsync(0, isThere: false);
        await ToggleAsync(1, isThere: false);
        var document = Document("{}", "{}");
        var before = await AskAsync(document);
        await ToggleAsync(0, isThere: true);
        await ToggleAsync(2, isThere: false);
        var after = await AskAsync(document);

        Assert.Empty(AnswerFaults.Of(before));
        Assert.Empty(AnswerFaults.Of(after));
        var parts = Parts(before, "").ToArray();
        Assert.Contains("/regencies/nodes/0/districts/nodes/1/villages/nodes/0/products/nodes/0/villages", parts);
        Assert.All(parts, part =>
        {
            var mixed = before.DeepClone();
            if (At(after, part) is { } other && !JsonNode.DeepEquals(At(mixed, part), other))
            {
                At(mixed, part)!.ReplaceWith(other.DeepClone());
                Assert.NotEmpty(AnswerFaults.Of(mixed));
            }
        });
        Assert.True(parts.Count(part => At(after, part) is { } other && !JsonNode.DeepEquals(At(before, part), other)) > 20);
    }

    private static string Document(string regencies, string villages) =>
        Lists.Replace("{0}", regencies, StringComparison.Ordinal).Replace("{1}", villages, StringComparison.Ordinal);

    private async Task<JsonNode> AskAsync(string document) => JsonNode.Parse(await _server.DataAsync(document))!;

    /// <summary>The paths of all that one statement reads: lists, their nodes, counts, aggregates and statistics.</summary>
    private static IEnumerable<string> Parts(JsonNode? node, string path) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Parts(field.Value, $"{path}/{field.Key}"))
            .Concat(fields.Select(field => field.Key)
                .Where(name => name is "totalCount" or "nodes" or "aggregate" or "villages" or "products" or "districts" or "villageStatistics")
                .Select(name => $"{path}/{name}")),
        JsonArray items => items.SelectMany((item, i) => Parts(item, $"{path}/{i}")),
        _ => [],
    };

    /// <summary>Null where there is nothing at the path.</summary>
    private static JsonNode? At(JsonNode? node, string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        node,
        (at, step) => at switch
        {
            JsonArray items => int.Parse(step, CultureInfo.InvariantCulture) is var i && i < items.Count ? items[i] : null,
            JsonObject fields => fields[step],
            _ => null,
        });

    private async Task WriteAsync(int writer, CancellationToken stop)
    {
        var random = new Random(writer);
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            await ToggleAsync(connection, (random.Next(6) * Writers) + writer);
            Interlocked.Increment(ref _commits);
        }
    }

    private async Task ToggleAsync(int number, bool isThere)
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await ToggleAsync(connection, number);
        Assert.Equal(!isThere, await _database.ScalarAsync<bool>($"SELECT EXISTS (SELECT FROM product WHERE slug = 'product-{number}')"));
    }

    /// <summary>In one transaction, statement by statement: two villages and their product come, or go.</summary>
    private static async Task ToggleAsync(NpgsqlConnection connection, int number)
    {
        var regency = number % 2 == 0 ? "35.05" : "35.06";
        var districts = number % 2 == 0 ? new[] { "35.05.01", "35.05.17" } : ["35.06.01", "35.06.02"];
        var villages = districts.Select(district => string.Create(CultureInfo.InvariantCulture, $"{district}.{2000 + number}")).ToArray();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var find = new NpgsqlCommand($"SELECT count(*) FROM product WHERE slug = 'product-{number}'", connection);
        var isThere = await find.ExecuteScalarAsync() is > 0L;
        string[] statements = isThere
            ?
            [
                $"DELETE FROM product_village WHERE village_code IN ('{villages[0]}', '{villages[1]}')",
                $"DELETE FROM village WHERE code = '{villages[0]}'",
                $"DELETE FROM product WHERE slug = 'product-{number}'",
                $"DELETE FROM village WHERE code = '{villages[1]}'",
            ]
            :
            [
                Village(villages[0]),
                $"INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES ('product-{number}', 'Kopi', 1, '{regency}', false)",
                Village(villages[1]),
                $"INSERT INTO product_village (product_id, village_code) SELECT p.id, v.code FROM product p, village v WHERE p.slug = 'product-{number}' AND v.code IN ('{villages[0]}', '{villages[1]}')",
            ];
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static string Village(string code) =>
        $"INSERT INTO village (code, district_code, regency_code, name, kind, location) VALUES ('{code}', '{code[..8]}', '{code[..5]}', 'Desa', 'DESA', 'SRID=4326;POINT(112 -8)')";
}
