using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Cli;

/// <summary><c>ovop import products</c> over the seed, as a planner of Blitar would use it.</summary>
public sealed class ImportRegisterTests(SeededServer seeded) : IClassFixture<SeededServer>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-registers-").FullName;

    [Fact]
    public async Task Wrong_lines_refuse_the_file_and_stand_in_the_report_with_what_would_be_right()
    {
        var report = Path.Combine(_folder, "report.csv");

        var run = await ImportAsync(
            "name,commodity,villages\nKopi,kopy,Balerejo\nKeripik,Chips,35.05.17.2019\n", "--report", report);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(
            "products.csv, line 2, column commodity: 'kopy' is no commodity; did you mean 'coffee' (Kopi)?", run.Errors,
            StringComparison.Ordinal);
        var lines = (await File.ReadAllTextAsync(report)).TrimEnd().Split("\r\n");
        Assert.Equal("outcome,file,place,code,problem,remedy", lines[0]);
        Assert.StartsWith("refused,products.csv,\"line 2, column commodity\",,'kopy' is no", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("refused,products.csv,\"line 2, column villages\",,\"'Balerejo' may be any of 2", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("refused,products.csv,\"line 3, column villages\"", lines[3], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task What_the_press_says_already_stays_and_the_registers_word_is_kept_beside_it()
    {
        var run = await ImportAsync("""
            slug,name,commodity,villages,shelf_life_days
            chips-pikatan,Keripik Pikatan,Keripik,Pikatan,60
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 products left as they are, though the file says otherwise", run.Output, StringComparison.Ordinal);
        var answer = await seeded.Server.AskAsync(
            "{ products(where: {slug: {eq: \"chips-pikatan\"}}) { nodes { name shelfLifeDays sources { outlet contradicts } } } }");
        Assert.Equal(
            """{"name":"Chips of Pikatan","shelfLifeDays":null,"sources":[{"outlet":"Megapolitanpos","contradicts":false},{"outlet":"Dinas Blitar","contradicts":true}]}""",
            answer["data"]!["products"]!["nodes"]![0]!.ToJsonString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<OvopResult> ImportAsync(string products, params string[] options)
    {
        var file = Path.Combine(_folder, "products.csv");
        await File.WriteAllTextAsync(file, products);
        return await OvopProcess.RunAsync(
            ["import", "products", file, "--source", "Dinas Blitar", .. options, "--database", seeded.Database.ConnectionString]);
    }
}
