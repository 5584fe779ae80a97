using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Expected;

/// <summary>
/// The answers that the three documents of <c>docs/queries</c> must give on the seed, worked out by the SQL beside this
/// file without any code of ours, read and reviewed. Tests of the GraphQL face compare with the same rows.
/// </summary>
public sealed class ExpectedAnswersTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private static readonly string[] Documents = ["clusters-on-screen", "villages-in-need", "sites-near"];

    [Theory]
    [InlineData("clusters-on-screen")]
    [InlineData("villages-in-need")]
    [InlineData("sites-near")]
    public async Task Hand_written_SQL_gives_the_reviewed_answer_on_the_seed(string document)
    {
        var database = await postgis.CreateSeededDatabaseAsync();

        (await AnswerAsync(database, document)).MatchSnapshot(document);
    }

    [TestDataFact]
    public async Task Hand_written_SQL_gives_the_reviewed_answers_on_real_boundaries()
    {
        var database = await postgis.CreateSeededDatabaseAsync();
        await RealBoundaries.ImportAsync(database);

        foreach (var document in Documents)
        {
            (await AnswerAsync(database, document)).MatchSnapshot(document);
        }
    }

    private static async Task<string> AnswerAsync(TestDatabase database, string document)
    {
        var (columns, rows) = await HandWrittenSql.ReadAsync(database, document);

        // A few rows are read from top to bottom, many as a table.
        var lines = rows.Count <= 3
            ? rows.SelectMany(row => row.Select((cell, column) => $"{columns[column]}: {cell}").Append(""))
            : rows.Prepend(columns).Select(row => string.Join(" | ", row));
        return $"rows: {rows.Count}\n\n{string.Join('\n', lines)}";
    }
}
