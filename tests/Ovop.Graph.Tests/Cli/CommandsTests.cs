namespace Ovop.Graph.Tests.Cli;

public sealed class CommandsTests
{
    [Theory]
    [InlineData("up", "--port", "--detach", "--data", "--database")]
    [InlineData("down", "--data")]
    [InlineData("serve", "--port", "--data", "--database")]
    [InlineData("migrate", "--data", "--database")]
    [InlineData("seed", "--from", "--data", "--database")]
    [InlineData("import")]
    [InlineData("import villages", "--source", "--update", "--data", "--database")]
    [InlineData("import boundaries", "--as", "--strict", "--data", "--database")]
    [InlineData("import zones", "--source", "--strict", "--data", "--database")]
    [InlineData("schema")]
    public async Task Help_tells_what_a_command_takes(string command, params string[] options)
    {
        var help = (await OvopProcess.RunAsync([.. command.Split(' '), "--help"])).Succeeded();

        Assert.Contains($"Usage:\n  ./ovop {command}", help.Output, StringComparison.Ordinal);
        Assert.All(options, option => Assert.Contains($"  {option}", help.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("--since", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bench [command]", "--rounds", "--seconds", "--question", "national", "engine")]
    [InlineData("bench national", "--rounds", "--seconds", "--connections", "--synthetic", "--markdown", "--server")]
    [InlineData("bench engine", "--rounds", "--seconds", "--only")]
    public async Task Help_tells_what_the_benchmark_takes(string usage, params string[] parts)
    {
        // artifacts/bin/PROJECT/CONFIGURATION
        var ours = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.Combine(ours.Parent!.Parent!.FullName, "Ovop.Benchmarks", ours.Name, "Ovop.Benchmarks.dll");
        string[] command = [.. usage.Split(' ').Skip(1).Where(word => !word.StartsWith('['))];
        await using var bench = OvopProcess.Start("dotnet", [program, .. command, "--help"], new Dictionary<string, string>());

        var help = (await bench.EndAsync()).Succeeded();

        Assert.Contains($"Usage:\n  ./ovop {usage} [options]\n", help.Output, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains($"  {part}", help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { "up", "--port", "http" }, "--port is \"http\", not a whole number from 0 to 65535.")]
    [InlineData(new[] { "up", "--port", "70000" }, "--port is \"70000\", not a whole number from 0 to 65535.")]
    [InlineData(new[] { "up", "--data", "" }, "--data is empty. Say which, or leave it out.")]
    [InlineData(new[] { "migrate", "--database", " " }, "--database is empty. Say which, or leave it out.")]
    [InlineData(new[] { "up", "--prot", "1" }, "Unrecognized command or argument '--prot'.")]
    [InlineData(new[] { "import", "boundaries", "--strikt", "a.geojson" }, "error: There is no option --strikt here, nor a file of that name. --help lists the options.")]
    [InlineData(new[] { "import", "villages", "/no/such.csv" }, "error: /no/such.csv cannot be read: there is no such file.")]
    [InlineData(new[] { "import", "villages", "/" }, "error: / is a folder. Name the file in it.")]
    [InlineData(new[] { "server" }, "'server' was not matched. Did you mean one of the following?")]
    public async Task A_mistake_is_told_without_the_whole_help(string[] arguments, string line)
    {
        var run = await OvopProcess.RunAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(line, run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tmp/ovop-none-a", "/tmp/ovop-none-b", "/tmp/ovop-none-a")]
    [InlineData(null, "/tmp/ovop-none-b", "/tmp/ovop-none-b")]
    public async Task The_state_folder_is_that_of_the_option_else_of_the_variable(string? option, string variable, string expected)
    {
        string[] data = option is null ? [] : ["--data", option];
        await using var down = OvopProcess.Start(
            "dotnet", [OvopProcess.Program, "down", .. data], new Dictionary<string, string> { ["OVOP_DATA"] = variable });

        Assert.EndsWith($"nothing runs on {expected}\n", (await down.EndAsync()).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_needs_no_database()
    {
        var schema = (await OvopProcess.RunAsync("schema")).Succeeded();

        Assert.Contains("\ntype Village implements Node {", schema.Output, StringComparison.Ordinal);
        Assert.Empty(schema.Errors);
    }
}
