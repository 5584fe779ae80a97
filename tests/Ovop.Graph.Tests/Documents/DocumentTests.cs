using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Expected;
using Ovop.Graph.Tests.Support;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Documents;

/// <summary>
/// The documents of docs/queries, word for word, over HTTP: on the seeded villages, where their answers are kept beside
/// them, and on real boundaries.
/// </summary>
public class DocumentTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(DocumentFolder.Path, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Is_answered_as_written_down(string name)
    {
        var answer = await AskAsync(seeded.Server, name);

        Assert.Null(answer["errors"]?.ToJsonString());
        AnswerFile.Matches(name, answer);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public Task Says_what_hand_written_SQL_says(string name) => CompareAsync(seeded.Server, seeded.Database, name);

    [TestDataFact]
    public async Task Says_on_real_boundaries_what_hand_written_SQL_says()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await RealBoundaries.ImportAsync(database);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        foreach (var name in DocumentRows.Names)
        {
            await CompareAsync(server, database, name);
        }
    }

    private static async Task CompareAsync(GraphServer server, TestDatabase database, string name)
    {
        var (columns, rows) = await HandWrittenSql.ReadAsync(database, name);

        DocumentRows.AreEqual(name, await AskAsync(server, name), columns, rows, page: 20);
    }

    private static Task<JsonNode> AskAsync(GraphServer server, string name) => server.AskAsync(
        DocumentFolder.Read($"{name}.graphql"),
        JsonSerializer.Deserialize<JsonElement>(DocumentFolder.Read($"{name}.variables.json")));
}
