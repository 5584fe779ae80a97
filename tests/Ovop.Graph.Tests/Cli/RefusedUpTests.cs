using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Cli;

/// <summary>What up cannot do, it says in one line with what to do about it, before any long step.</summary>
public sealed class RefusedUpTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private readonly StateFolderFixture _state = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _state.DisposeAsync();

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var up = await OvopProcess.RunAsync("up", "--data", _state.Folder, "--port", port);

        Assert.Equal(
            $"error: Port {port} of 127.0.0.1 is taken by another program. Choose another with --port N (--port 0 takes "
            + "any that is free), or end that program.",
            up.OnlyError);
        Assert.False(Directory.Exists(Path.Combine(_state.Folder, "postgres")));
    }

    [Fact]
    public async Task A_port_that_is_taken_when_detached()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var up = await OvopProcess.RunAsync("up", "--data", _state.Folder, "--port", port, "--detach");

        Assert.StartsWith($"error: Port {port} of 127.0.0.1 is taken", up.OnlyError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data", "/proc/ovop", "error: The state folder /proc/ovop cannot be made or written:")]
    [InlineData("--data", "/tmp/`ovop`", "error: pg_ctl cannot work in a folder with one of")]
    [InlineData("--database", "Hst=localhost", "error: The connection string cannot be used:")]
    [InlineData("--database", "Host=localhost;Port=1;Database=ovop;Username=a", "error: No PostgreSQL answers at localhost:1.")]
    public async Task An_option_that_cannot_be_right(string option, string value, string error)
    {
        string[] stateFolder = option == "--data" ? [] : ["--data", _state.Folder];

        var up = await OvopProcess.RunAsync(["up", option, value, "--port", "0", .. stateFolder]);

        Assert.StartsWith(error, up.OnlyError, StringComparison.Ordinal);
        Assert.False(option == "--data" && Directory.Exists(value));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task A_state_folder_that_the_user_may_not_write()
    {
        Directory.CreateDirectory(_state.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        string[] command = ["dotnet", OvopProcess.Program, "up", "--data", _state.Folder, "--port", "0"];
        // Root may write everywhere, so there another user has to try.
        await using var up = Environment.IsPrivilegedProcess
            ? OvopProcess.Start("runuser", ["-u", "postgres", "--", .. command], new Dictionary<string, string>())
            : OvopProcess.Start(command[0], command[1..], new Dictionary<string, string>());

        var error = (await up.EndAsync()).OnlyError;

        Assert.StartsWith($"error: The state folder {_state.Folder} is not writable for the user ", error, StringComparison.Ordinal);
        Assert.EndsWith("Name another with --data DIR, or run as its owner.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password()
    {
        var database = await postgis.CreateDatabaseAsync();
        var wrong = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Password = "not-this-one" };

        var up = await OvopProcess.RunAsync(
            "up", "--data", _state.Folder, "--port", "0", "--database", wrong.ConnectionString);

        Assert.Contains("refuses the login ovop", up.OnlyError, StringComparison.Ordinal);
        Assert.DoesNotContain("not-this-one", up.Output + up.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_that_may_not_make_roles()
    {
        var database = await postgis.CreateDatabaseAsync();
        await database.ExecuteAsync($"""
            CREATE ROLE plain_{database.Name} LOGIN PASSWORD 'p';
            GRANT ALL ON SCHEMA public TO plain_{database.Name};
            """);
        var plain = new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            Username = $"plain_{database.Name}",
            Password = "p",
        };

        var up = await OvopProcess.RunAsync(
            "up", "--data", _state.Folder, "--port", "0", "--database", plain.ConnectionString);

        Assert.Equal(1, up.ExitCode);
        var lines = up.Errors.TrimEnd('\n').Split('\n');
        Assert.StartsWith($"error: The login plain_{database.Name} may not make the roles", lines[0], StringComparison.Ordinal);
        Assert.Contains($"GRANT ovop_reader, ovop_writer TO \"plain_{database.Name}\";", up.Errors, StringComparison.Ordinal);

        await database.ExecuteAsync(string.Join('\n', lines[1..]));
        (await OvopProcess.RunAsync("migrate", "--database", plain.ConnectionString)).Succeeded();
    }

    [Fact]
    public async Task A_folder_of_programs_that_has_none()
    {
        await using var up = OvopProcess.Start(
            "dotnet",
            [OvopProcess.Program, "up", "--data", _state.Folder, "--port", "0"],
            new Dictionary<string, string> { ["OVOP_POSTGRES_BIN"] = "/usr/lib" });

        Assert.StartsWith(
            "error: OVOP_POSTGRES_BIN names /usr/lib, which has no PostgreSQL programs",
            (await up.EndAsync()).OnlyError,
            StringComparison.Ordinal);
    }
}
