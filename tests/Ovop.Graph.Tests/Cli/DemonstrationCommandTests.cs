using System.Text.Json.Nodes;
using Ovop.Graph.Notices;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Cli;

/// <summary>The demonstration beside the real database: neither is ever taken for the other.</summary>
public sealed class DemonstrationCommandTests(StateFolderFixture state) : IClassFixture<StateFolderFixture>, IAsyncLifetime
{
    private static readonly HttpClient Client = new();

    private readonly string _files = TestFolder.Create("files");

    private string DemoFolder => Path.Combine(state.Folder, "demo");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await OvopProcess.RunAsync("down", "--demo", "--data", state.Folder);
        await OvopProcess.RunAsync("down", "--data", state.Folder);
        Directory.Delete(_files, recursive: true);
    }

    [Fact]
    public async Task Runs_beside_the_real_server_and_says_what_it_is()
    {
        (await OvopProcess.RunAsync("up", "--data", state.Folder, "--port", "0", "--detach")).Succeeded();
        var up = (await OvopProcess.RunAsync("up", "--demo", "--data", state.Folder, "--port", "0", "--detach")).Succeeded();
        var again = (await OvopProcess.RunAsync("up", "--demo", "--data", state.Folder, "--port", "0", "--detach")).Succeeded();

        Assert.Contains($"] {DemonstrationNotice.Text}\n", up.Output, StringComparison.Ordinal);
        Assert.Contains("already serves", again.Output, StringComparison.Ordinal);
        Assert.Equal(DemonstrationNotice.Text, (string?)(await HealthAsync(DemoFolder))["notice"]);
        Assert.Null((await HealthAsync(state.Folder))["notice"]);

        var mixed = await OvopProcess.RunAsync("up", "--data", DemoFolder, "--port", "0", "--detach");
        Assert.Contains("but a demonstration: what it serves is invented.", mixed.OnlyError, StringComparison.Ordinal);

        (await OvopProcess.RunAsync("down", "--demo", "--data", state.Folder)).Succeeded();
        Assert.Equal("ok", (string?)(await HealthAsync(state.Folder))["status"]);
    }

    [Fact]
    public async Task Every_command_says_so_and_refuses_the_other_database()
    {
        await using (var up = OvopProcess.Start("up", "--demo", "--data", state.Folder, "--port", "0"))
        {
            await up.WaitForUrlAsync();
            await up.InterruptAsync();
            (await up.EndAsync()).Succeeded();
        }

        (await OvopProcess.RunAsync("migrate", "--data", state.Folder)).Succeeded();
        (await OvopProcess.RunAsync("seed", "--data", state.Folder)).Succeeded();
        var sheet = Path.Combine(_files, "commodities.csv");
        await File.WriteAllTextAsync(sheet, "name,name_id,category\nSea salt,Garam laut,PROCESSED_FOOD\n");
        string[][] commands =
        [
            ["up", "--port", "0"], ["serve", "--port", "0"], ["migrate"], ["seed"], ["import", "commodities", sheet, "--source", "Dinas"], ["export", "villages"], ["clusters", "list"],
        ];
        foreach (var command in commands)
        {
            var invented = await OvopProcess.RunAsync([.. command, "--data", DemoFolder]);
            Assert.Contains("is a demonstration: what it holds is invented. Say --demo", invented.Errors, StringComparison.Ordinal);
            Assert.Equal(1, invented.ExitCode);
        }

        foreach (var command in commands[2..])
        {
            var result = (await OvopProcess.RunAsync([.. command, "--demo", "--data", state.Folder])).Succeeded();
            Assert.Contains(DemonstrationNotice.Text, result.Output + result.Errors, StringComparison.Ordinal);
        }

        // The real one under the name of the demonstration's folder.
        Directory.CreateSymbolicLink(Path.Combine(_files, "demo"), state.Folder);
        foreach (var command in commands)
        {
            var real = await OvopProcess.RunAsync([.. command, "--demo", "--data", _files]);
            Assert.Contains("holds facts and is no demonstration. Leave --demo out", real.Errors, StringComparison.Ordinal);
            Assert.Equal(1, real.ExitCode);
        }

        Assert.Equal(0, await state.ScalarAsync<long>("SELECT count(*) FROM source WHERE kind = 'SYNTHETIC'"));
    }

    [Fact]
    public async Task A_source_that_says_it_is_invented_is_refused_by_the_real_database()
    {
        var sheet = Path.Combine(_files, "sources.csv");
        await File.WriteAllTextAsync(sheet, "slug,kind,outlet\nours,SYNTHETIC,Somebody\n");
        (await OvopProcess.RunAsync("migrate", "--data", state.Folder)).Succeeded();

        var import = await OvopProcess.RunAsync("import", "sources", sheet, "--data", state.Folder);

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("the source ours is SYNTHETIC, and this database holds facts", import.Errors, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> HealthAsync(string folder)
    {
        var record = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "server.json")))!;
        return JsonNode.Parse(await Client.GetStringAsync(new Uri(new Uri((string)record["Url"]!), "/health")))!;
    }
}
