using System.Net;
using System.Text.Json;

namespace Ovop.Graph.Tests.Cli;

public sealed class UpCommandTests(StateFolderFixture state) : IClassFixture<StateFolderFixture>
{
    private static readonly HttpClient Client = new();

    [Fact]
    public async Task Serves_until_interrupted_and_stops_PostgreSQL_too()
    {
        await using var up = Up();
        var url = await up.WaitForUrlAsync();

        var health = await HealthAsync(url);
        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Equal("ok", health.GetProperty("database").GetString());
        Assert.True(health.GetProperty("versions").GetProperty("village").GetInt64() > 0);
        Assert.True(state.IsPostgresRunning);

        await up.InterruptAsync();
        var end = await up.EndAsync();
        Assert.Equal(0, end.ExitCode);
        Assert.Empty(end.Errors);
        Assert.False(state.IsPostgresRunning);
    }

    [Fact]
    public async Task Redoes_and_loses_nothing_the_second_time()
    {
        await using (var first = Up())
        {
            await first.WaitForUrlAsync();
            await first.InterruptAsync();
            await first.EndAsync();
        }

        var identity = File.ReadAllText(Path.Combine(state.Folder, "postgres/password"));
        await using var second = Up();
        await second.WaitForUrlAsync();

        Assert.Contains("database is up to date", second.Output, StringComparison.Ordinal);
        Assert.Contains("seed is up to date", second.Output, StringComparison.Ordinal);
        Assert.Equal(identity, File.ReadAllText(Path.Combine(state.Folder, "postgres/password")));
        await second.InterruptAsync();
        await second.EndAsync();
    }

    [Fact]
    public async Task Detached_returns_once_it_answers_and_down_stops_it()
    {
        var up = (await OvopProcess.RunAsync("up", "--data", state.Folder, "--port", "0", "--detach")).Succeeded();
        Assert.Contains("serving at http://127.0.0.1:", up.Output, StringComparison.Ordinal);
        Assert.EndsWith($"; ./ovop down --data {state.Folder} stops it\n", up.Output, StringComparison.Ordinal);
        var url = ReadUrl();
        Assert.Equal("ok", (await HealthAsync(url)).GetProperty("status").GetString());

        var again = (await OvopProcess.RunAsync("up", "--data", state.Folder, "--detach")).Succeeded();
        Assert.Contains($"already serves {state.Folder} at {Plain(url)}", again.Output, StringComparison.Ordinal);

        var elsewhere = await OvopProcess.RunAsync("up", "--data", state.Folder, "--port", "1024");
        Assert.Contains(
            $"To change the port, stop it first: ./ovop down --data {state.Folder}",
            elsewhere.OnlyError,
            StringComparison.Ordinal);

        var down = (await OvopProcess.RunAsync("down", "--data", state.Folder)).Succeeded();
        Assert.Contains("server stopped", down.Output, StringComparison.Ordinal);
        Assert.False(state.IsPostgresRunning);
        await Assert.ThrowsAsync<HttpRequestException>(() => HealthAsync(url));

        down = (await OvopProcess.RunAsync("down", "--data", state.Folder)).Succeeded();
        Assert.Contains("nothing runs", down.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_on_one_state_make_one_server()
    {
        await using var first = Up("--detach");
        await using var second = Up("--detach");

        (await first.EndAsync()).Succeeded();
        (await second.EndAsync()).Succeeded();

        Assert.Equal("ok", (await HealthAsync(ReadUrl())).GetProperty("status").GetString());
        (await OvopProcess.RunAsync("down", "--data", state.Folder)).Succeeded();
        Assert.False(state.IsPostgresRunning);
    }

    [Fact]
    public async Task Recovers_after_the_server_was_killed()
    {
        await using (var killed = Up())
        {
            await killed.WaitForUrlAsync();
            await OvopProcess.SignalAsync("KILL", killed.ProcessId);
            await killed.EndAsync();
        }

        Assert.True(state.IsPostgresRunning);
        await using var up = Up();
        await up.WaitForUrlAsync();
        Assert.Contains("PostgreSQL runs in", up.Output, StringComparison.Ordinal);
        await up.InterruptAsync();
        (await up.EndAsync()).Succeeded();
        Assert.False(state.IsPostgresRunning);
    }

    [Fact]
    public async Task Down_stops_the_PostgreSQL_that_a_killed_server_left()
    {
        await using (var killed = Up())
        {
            await killed.WaitForUrlAsync();
            await OvopProcess.SignalAsync("KILL", killed.ProcessId);
            await killed.EndAsync();
        }

        var down = (await OvopProcess.RunAsync("down", "--data", state.Folder)).Succeeded();

        Assert.Contains("PostgreSQL stopped", down.Output, StringComparison.Ordinal);
        Assert.False(state.IsPostgresRunning);
    }

    [Fact]
    public async Task Answers_503_while_PostgreSQL_is_away_and_recovers_by_another_up()
    {
        await using var up = Up();
        var url = await up.WaitForUrlAsync();
        Assert.Equal("ok", (await HealthAsync(url)).GetProperty("status").GetString());

        await OvopProcess.SignalAsync("KILL", state.ReadPostmaster());
        using (var away = await WaitUntilAwayAsync(url))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
            Assert.Equal("2", away.Headers.GetValues("Retry-After").Single());
            Assert.Equal("""{"status":"unavailable","database":"away"}""", await away.Content.ReadAsStringAsync());
        }

        await up.WaitForErrorLineAsync("has ended: requests get 503. Start it again");
        var again = (await OvopProcess.RunAsync("up", "--data", state.Folder)).Succeeded();
        Assert.Contains("PostgreSQL had ended; started again", again.Output, StringComparison.Ordinal);
        Assert.Equal("ok", (await HealthAsync(url)).GetProperty("status").GetString());

        await up.InterruptAsync();
        var end = await up.EndAsync();
        Assert.Equal(0, end.ExitCode);
        Assert.False(state.IsPostgresRunning);
    }

    // A session that is at work outlives the postmaster for a moment.
    private static async Task<HttpResponseMessage> WaitUntilAwayAsync(Uri url)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await Client.GetAsync(new Uri(url, "/health"));
            if (!response.IsSuccessStatusCode || attempt == 100)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task A_command_works_beside_the_server_and_leaves_it_running()
    {
        await using var up = Up();
        var url = await up.WaitForUrlAsync();

        var migrate = (await OvopProcess.RunAsync("migrate", "--data", state.Folder)).Succeeded();

        Assert.Contains("PostgreSQL runs in", migrate.Output, StringComparison.Ordinal);
        Assert.Equal("ok", (await HealthAsync(url)).GetProperty("status").GetString());
        await up.InterruptAsync();
        await up.EndAsync();
    }

    [Fact]
    public async Task A_command_without_a_server_stops_the_PostgreSQL_that_it_started()
    {
        (await OvopProcess.RunAsync("migrate", "--data", state.Folder)).Succeeded();

        Assert.False(state.IsPostgresRunning);
    }

    private static async Task<JsonElement> HealthAsync(Uri url)
    {
        var text = await Client.GetStringAsync(new Uri(url, "/health"));
        return JsonDocument.Parse(text).RootElement;
    }

    private static string Plain(Uri url) => url.ToString().TrimEnd('/');

    private OvopProcess Up(params string[] more) =>
        OvopProcess.Start(["up", "--data", state.Folder, "--port", "0", .. more]);

    private Uri ReadUrl() => new(
        JsonDocument.Parse(File.ReadAllText(state.ServerJson)).RootElement.GetProperty("Url").GetString()!);
}
