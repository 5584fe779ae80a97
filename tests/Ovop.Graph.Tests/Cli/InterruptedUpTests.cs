namespace Ovop.Graph.Tests.Cli;

/// <summary>A first start that is killed on the way: the next one goes on from there.</summary>
public sealed class InterruptedUpTests : IAsyncLifetime
{
    private readonly StateFolderFixture _state = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _state.DisposeAsync();

    [Fact]
    public async Task Recovers_wherever_it_was_killed()
    {
        await KillAsync(_ => WaitForAsync(Directory.Exists, "postgres/data.new/base"));
        Assert.False(Directory.Exists(PathOf("postgres/data")));

        await KillAsync(_ => WaitForAsync(Directory.Exists, "postgres/data"));
        await KillAsync(up => up.WaitForLineAsync("PostgreSQL "));
        await KillPostgresAsync(up => up.WaitForLineAsync("PostgreSQL "));
        await KillAsync(up => up.WaitForLineAsync("database "));
        await KillPostgresAsync(up => up.WaitForLineAsync("database "));
        await InterruptAsync(up => up.WaitForLineAsync("database "));

        await using var up = Up();
        await up.WaitForUrlAsync();
        Assert.Contains("seeded: ", up.Output, StringComparison.Ordinal);
        Assert.Equal(645, await _state.ScalarAsync<long>("SELECT count(*) FROM village WHERE boundary IS NOT NULL"));
        await up.InterruptAsync();
        (await up.EndAsync()).Succeeded();
        Assert.False(_state.IsPostgresRunning);
    }

    // At a terminal Ctrl-C goes to all that the command has started, too: here to initdb.
    [Fact]
    public async Task Recovers_from_Ctrl_C_in_the_middle_of_initdb()
    {
        await using (var up = OvopProcess.Start(
            "setsid", ["env", "--default-signal=INT", "dotnet", .. UpArguments()], new Dictionary<string, string>()))
        {
            await WaitForAsync(Directory.Exists, "postgres/data.new/base");
            await OvopProcess.SignalAsync("INT", -up.ProcessId);
            var end = await up.EndAsync();
            Assert.Equal(130, end.ExitCode);
            Assert.Empty(end.Errors);
        }

        Assert.False(Directory.Exists(PathOf("postgres/data")));
        var migrate = (await OvopProcess.RunAsync("migrate", "--data", _state.Folder)).Succeeded();
        Assert.Contains("database migrated: ", migrate.Output, StringComparison.Ordinal);
    }

    private async Task KillAsync(Func<OvopProcess, Task> moment)
    {
        await using var up = Up();
        await moment(up);
        await OvopProcess.SignalAsync("KILL", up.ProcessId);
        await up.EndAsync();
    }

    private async Task KillPostgresAsync(Func<OvopProcess, Task> moment)
    {
        await using var up = Up();
        await moment(up);
        await OvopProcess.SignalAsync("KILL", _state.ReadPostmaster());
        Assert.EndsWith(
            "Nothing half-done was kept: run the command again.", (await up.EndAsync()).OnlyError, StringComparison.Ordinal);
    }

    private async Task InterruptAsync(Func<OvopProcess, Task> moment)
    {
        await using var up = Up();
        await moment(up);
        await up.InterruptAsync();
        var end = await up.EndAsync();
        Assert.Equal(130, end.ExitCode);
        Assert.Empty(end.Errors);
        Assert.False(_state.IsPostgresRunning);
    }

    private async Task WaitForAsync(Predicate<string> condition, string path)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        while (!condition(PathOf(path)))
        {
            await Task.Delay(2, deadline.Token);
        }
    }

    private string PathOf(string path) => Path.Combine(_state.Folder, path);

    private string[] UpArguments() => [OvopProcess.Program, "up", "--data", _state.Folder, "--port", "0"];

    private OvopProcess Up() => OvopProcess.Start("dotnet", UpArguments(), new Dictionary<string, string>());
}
