using System.Text.Json;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Documents;

/// <summary>The documents of docs/queries, word for word, over HTTP on the seeded villages, against the answers kept beside them.</summary>
public class DocumentTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(DocumentFolder.Path, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Is_answered_as_written_down(string name)
    {
        var answer = await seeded.Server.AskAsync(
            DocumentFolder.Read($"{name}.graphql"), JsonSerializer.Deserialize<JsonElement>(DocumentFolder.Read($"{name}.variables.json")));

        Assert.Null(answer["errors"]?.ToJsonString());
        AnswerFile.Matches(name, answer);
    }

    [Theory]
    [InlineData("clusters-on-screen", "productClusters", "name")]
    [InlineData("villages-in-need", "villages", "code")]
    [InlineData("sites-near", "agrotourismSites", "name")]
    public async Task Finds_the_rows_of_hand_written_SQL_in_their_order(string document, string list, string key)
    {
        var expected = await HandWrittenSql.FirstColumnAsync(seeded.Database, document);

        var answer = await seeded.Server.AskAsync(
            DocumentFolder.Read($"{document}.graphql"),
            JsonSerializer.Deserialize<JsonElement>(DocumentFolder.Read($"{document}.variables.json")));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, answer["data"]![list]!["nodes"]!.AsArray().Select(node => (string)node![key]!));
    }
}
