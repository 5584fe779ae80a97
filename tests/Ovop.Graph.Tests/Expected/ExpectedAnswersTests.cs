using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;
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
        await using (var sources = OvopDataSources.Create(database.ConnectionString))
        {
            await Importers.All.Single(importer => importer.Name == "boundaries").RunAsync(
                new ImportRequest
                {
                    Writer = sources.Writer,
                    Files =
                    [
                        TestData.Path("boundaries/blitar-villages.geojson"),
                        TestData.Path("boundaries/pali-villages.geojson"),
                    ],
                },
                CancellationToken.None);
        }

        foreach (var document in Documents)
        {
            (await AnswerAsync(database, document)).MatchSnapshot(document);
        }
    }

    private static async Task<string> AnswerAsync(TestDatabase database, string document)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var sql = await File.ReadAllTextAsync(Path.Combine(Folder(), $"{document}.sql"));
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. columns.Select((_, column) => Text(reader, column))]);
        }

        // A few rows are read from top to bottom, many as a table.
        var lines = rows.Count <= 3
            ? rows.SelectMany(row => row.Select((cell, column) => $"{columns[column]}: {cell}").Append(""))
            : rows.Prepend([.. columns]).Select(row => string.Join(" | ", row));
        return $"rows: {rows.Count}\n\n{string.Join('\n', lines)}";
    }

    private static string Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column)
        ? "-"
        : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
