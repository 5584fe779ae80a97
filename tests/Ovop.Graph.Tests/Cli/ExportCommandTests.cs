using System.Text.Json.Nodes;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Cli;

public sealed class ExportCommandTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private readonly string _files = TestFolder.Create("exports");
    private TestDatabase? _database;

    private string Database => _database!.ConnectionString;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(
            """
            INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur'), ('36', 'Banten'), ('16', 'Sumatera Selatan')
            """);
    }

    public async Task DisposeAsync()
    {
        await _database!.DisposeAsync();
        Directory.Delete(_files, recursive: true);
    }

    [Fact]
    public async Task Writes_the_document_to_the_standard_output_and_what_it_does_to_the_other()
    {
        var result = await OvopProcess.RunAsync(
            "export", "provinces", "--where", """{"code":{"in":["35","36"]}}""", "--order", """[{"name":"DESC"}]""",
            "--format", "csv", "--database", Database);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["code,name", "35,Jawa Timur", "36,Banten"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        Assert.Contains("exported 2 provinces as csv to standard output", result.Errors, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(result.Errors, "Village codes and names: idn-area-data \\(ODbL 1.0\\)"));
    }

    [Fact]
    public async Task Writes_a_file_that_appears_when_it_is_complete()
    {
        var file = Path.Combine(_files, "provinces.geojson");
        await File.WriteAllTextAsync(file, "of yesterday");

        var result = await OvopProcess.RunAsync("export", "provinces", "--output", file, "--database", Database);

        Assert.Equal("", result.Output);
        Assert.Equal(3, JsonNode.Parse(await File.ReadAllTextAsync(file))!["features"]!.AsArray().Count);
        Assert.Equal([file], Directory.GetFiles(_files));
    }

    [Fact]
    public async Task Leaves_the_file_of_yesterday_where_the_database_refuses()
    {
        var file = Path.Combine(_files, "provinces.geojson");
        await File.WriteAllTextAsync(file, "of yesterday");

        var result = await OvopProcess.RunAsync(
            "export", "provinces", "--where", """{"boundary":{"bbox":[1,5,2,4]}}""", "--output", file, "--database", Database);

        Assert.NotEqual(0, result.ExitCode);
        Assert.StartsWith("error: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal("of yesterday", await File.ReadAllTextAsync(file));
        Assert.Equal([file], Directory.GetFiles(_files));
    }

    [Theory]
    [InlineData("export province", "There is no list \"province\". There are: agencies, ")]
    [InlineData("export villages --where {", "\"where\" is not valid JSON at byte 2.")]
    [InlineData("export villages --where {\"nam\":{}}", "Field \"nam\" is not defined by type \"VillageFilterInput\"")]
    [InlineData("export villages --format shp", "There is no format \"shp\". There are: geojson, geojsonseq, csv.")]
    [InlineData("export villages --output /no/such/folder/file", "/no/such/folder/file cannot be written")]
    public async Task Says_what_is_wrong_before_any_database_is_asked(string line, string message)
    {
        var result = await OvopProcess.RunAsync([.. line.Split(' '), "--database", "Host=127.0.0.1;Port=1"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
