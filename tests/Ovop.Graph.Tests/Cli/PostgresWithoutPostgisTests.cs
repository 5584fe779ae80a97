namespace Ovop.Graph.Tests.Cli;

public sealed class PostgresWithoutPostgisTests : IAsyncLifetime
{
    private readonly StateFolderFixture _state = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _state.DisposeAsync();

    [Fact]
    public async Task Up_says_what_to_install()
    {
        var installation = new PostgresWithoutPostgis(Path.Combine(_state.Folder, "programs"));
        var programs = await installation.InstallAsync();

        await using var up = OvopProcess.Start(
            "dotnet",
            [OvopProcess.Program, "up", "--data", Path.Combine(_state.Folder, "state"), "--port", "0"],
            new Dictionary<string, string> { ["OVOP_POSTGRES_BIN"] = programs });

        Assert.Matches(
            @"^error: PostgreSQL \d+ \(.+\) has no PostGIS\. As root, run: apt-get install postgresql-\d+-postgis-3$",
            (await up.EndAsync()).OnlyError);
    }

    [Fact]
    public async Task Up_on_such_a_server_says_what_to_install_there()
    {
        var installation = new PostgresWithoutPostgis(Path.Combine(_state.Folder, "programs"));
        await installation.InstallAsync();
        var connectionString = await installation.StartAsync();
        try
        {
            var up = await OvopProcess.RunAsync(
                "up", "--data", _state.Folder, "--port", "0", "--database", connectionString);

            Assert.Contains("The server lacks postgis", up.OnlyError, StringComparison.Ordinal);
            Assert.Contains("apt-get install postgresql-", up.OnlyError, StringComparison.Ordinal);
        }
        finally
        {
            await installation.StopAsync();
        }
    }
}
