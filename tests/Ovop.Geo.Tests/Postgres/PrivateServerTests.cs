using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using Npgsql;
using Ovop.Geo.Postgres;

namespace Ovop.Geo.Tests.Postgres;

public sealed class PrivateServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private PrivateServerOptions Options => new() { StateFolder = _folder.Path, IsDisposable = true };

    [Fact]
    public async Task Keeps_what_was_written_when_it_is_started_again()
    {
        await using (var server = await StartAsync())
        {
            await ScalarAsync(server, "CREATE TABLE kept AS SELECT 7 AS n");
        }

        Assert.False(PrivateServer.IsRunning(_folder.Path));
        await using var again = await StartAsync();
        Assert.Equal(7, await ScalarAsync(again, "SELECT n FROM kept"));
    }

    [Fact]
    public async Task Listens_on_its_socket_only()
    {
        await using var server = await StartAsync();

        Assert.Equal("", await ScalarAsync(server, "SHOW listen_addresses"));
    }

    [Fact]
    public async Task Orders_by_code_point_and_knows_letters_beyond_ASCII()
    {
        await using var server = await StartAsync();

        Assert.Equal(true, await ScalarAsync(server, "SELECT 'Z' < 'a' AND lower('É') = 'é'"));
    }

    [Fact]
    public async Task Refuses_a_wrong_password()
    {
        await using var server = await StartAsync();
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "x", Pooling = false };

        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task Stops_only_when_the_last_user_leaves()
    {
        var first = await StartAsync();
        var second = await StartAsync();

        await first.DisposeAsync();
        Assert.Equal(1, await ScalarAsync(second, "SELECT 1"));

        await second.DisposeAsync();
        Assert.False(PrivateServer.IsRunning(_folder.Path));
    }

    [Fact]
    public async Task Loses_nothing_when_its_postmaster_is_killed()
    {
        var durable = Options with { IsDisposable = false };
        var server = await PrivateServer.StartAsync(durable, CancellationToken.None);
        await ScalarAsync(server, "CREATE TABLE kept AS SELECT 7 AS n");
        await KillPostmasterAsync();

        await using var again = await PrivateServer.StartAsync(durable, CancellationToken.None);
        Assert.Equal(7, await ScalarAsync(again, "SELECT n FROM kept"));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Starts_where_the_stale_pid_belongs_to_another_server()
    {
        using var otherFolder = new TemporaryFolder();
        await using var other = await PrivateServer.StartAsync(
            new PrivateServerOptions { StateFolder = otherFolder.Path, IsDisposable = true }, CancellationToken.None);
        var server = await StartAsync();
        await KillPostmasterAsync();
        File.WriteAllLines(PidFile(_folder), File.ReadAllLines(PidFile(otherFolder)));

        await using var again = await StartAsync();

        Assert.Equal(1, await ScalarAsync(again, "SELECT 1"));
        Assert.Equal(1, await ScalarAsync(other, "SELECT 1"));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Begins_anew_where_initdb_was_interrupted()
    {
        var halfMade = Path.Combine(_folder.Path, "postgres/data.new");
        Directory.CreateDirectory(Path.Combine(halfMade, "base"));
        File.WriteAllText(Path.Combine(halfMade, "PG_VERSION"), "15\n");

        await using var server = await StartAsync();

        Assert.Equal(1, await ScalarAsync(server, "SELECT 1"));
        Assert.False(Directory.Exists(halfMade));
    }

    [Fact]
    public async Task Serves_from_a_folder_whose_path_is_too_long_for_a_socket()
    {
        var state = Path.Combine(_folder.Path, new string('d', 120));
        await using var server = await PrivateServer.StartAsync(
            Options with { StateFolder = state }, CancellationToken.None);

        Assert.Equal(1, await ScalarAsync(server, "SELECT 1"));
    }

    [Fact]
    public async Task Quotes_a_folder_of_odd_characters()
    {
        await using var server = await PrivateServer.StartAsync(
            Options with { StateFolder = Path.Combine(_folder.Path, "it's, so") }, CancellationToken.None);

        Assert.Equal(1, await ScalarAsync(server, "SELECT 1"));
    }

    [Fact]
    public async Task Refuses_a_folder_that_pg_ctl_would_hand_to_a_shell()
    {
        var failure = await Assert.ThrowsAsync<PostgresSetupException>(() => PrivateServer.StartAsync(
            Options with { StateFolder = Path.Combine(_folder.Path, "$(touch x)") }, CancellationToken.None));

        Assert.Contains("$(touch x)", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Says_what_to_do_where_the_state_folder_cannot_be_made()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "");

        var failure = await Assert.ThrowsAsync<PostgresSetupException>(() => PrivateServer.StartAsync(
            Options with { StateFolder = Path.Combine(file, "state") }, CancellationToken.None));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        Assert.Contains("--data DIR", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task Says_what_to_do_where_the_servers_user_cannot_reach_the_state_folder()
    {
        var closed = Path.Combine(_folder.Path, "closed");
        Directory.CreateDirectory(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var options = Options with { StateFolder = Path.Combine(closed, "state") };
        if (!Environment.IsPrivilegedProcess)
        {
            // Only root hands the server over to another user.
            await using var server = await PrivateServer.StartAsync(options, CancellationToken.None);
            Assert.Equal(1, await ScalarAsync(server, "SELECT 1"));
            return;
        }

        var failure = await Assert.ThrowsAsync<PostgresSetupException>(
            () => PrivateServer.StartAsync(options, CancellationToken.None));

        Assert.Equal(
            $"PostgreSQL's user postgres cannot reach {options.StateFolder}: a folder above it is closed to others. Name a "
            + "state folder elsewhere with --data DIR, such as /var/lib/ovop.",
            failure.Message);
        File.SetUnixFileMode(closed, File.GetUnixFileMode(closed) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        await using var opened = await PrivateServer.StartAsync(options, CancellationToken.None);
        Assert.Equal(1, await ScalarAsync(opened, "SELECT 1"));
    }

    [Fact]
    public async Task Two_starts_at_once_share_one_server()
    {
        var both = await Task.WhenAll(StartAsync(), StartAsync());

        Assert.Equal(
            await ScalarAsync(both[0], "SELECT pg_postmaster_start_time()"),
            await ScalarAsync(both[1], "SELECT pg_postmaster_start_time()"));
        await both[0].DisposeAsync();
        await both[1].DisposeAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await PrivateServer.StopUnusedAsync(Options, CancellationToken.None);
        _folder.Dispose();
    }

    private static string PidFile(TemporaryFolder folder) => Path.Combine(folder.Path, "postgres/data/postmaster.pid");

    private static async Task<object?> ScalarAsync(PrivateServer server, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private Task<PrivateServer> StartAsync() => PrivateServer.StartAsync(Options, CancellationToken.None);

    private async Task KillPostmasterAsync()
    {
        var pid = int.Parse(File.ReadLines(PidFile(_folder)).First(), CultureInfo.InvariantCulture);
        using var postmaster = Process.GetProcessById(pid);
        postmaster.Kill();
        await postmaster.WaitForExitAsync();
    }
}
