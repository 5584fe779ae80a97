using System.CommandLine;
using System.CommandLine.Parsing;
using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>The two options by which every command finds its database: the private one, or one that is named.</summary>
internal static class DatabaseOptions
{
    public static Option<string?> State { get; } = new("--data")
    {
        HelpName = "DIR",
        Description = "The state folder, with the private PostgreSQL. Environment: OVOP_DATA. "
            + "Without it: /var/lib/ovop for root, else ~/.local/state/ovop.",
        Validators = { RefuseEmpty },
    };

    public static Option<string?> Database { get; } = new("--database")
    {
        HelpName = "CONNECTION",
        Description = "Use this PostgreSQL with PostGIS instead of the private one: "
            + "\"Host=...;Database=...;Username=...;Password=...\". Environment: OVOP_DATABASE.",
        Validators = { RefuseEmpty },
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(State);
        command.Options.Add(Database);
    }

    /// <summary>The state folder that the options name, as an absolute path.</summary>
    public static string StateFolderOf(ParseResult options) => Path.GetFullPath(
        Given(options.GetValue(State), "OVOP_DATA") ?? DefaultStateFolder());

    /// <summary>The connection string that the options name; null for the private PostgreSQL.</summary>
    public static string? ConnectionOf(ParseResult options) =>
        Given(options.GetValue(Database), "OVOP_DATABASE");

    /// <summary>
    /// Works on the database that the options name. The private PostgreSQL is started if it does not run, and stopped
    /// in the end unless another process uses it.
    /// </summary>
    /// <exception cref="PostgresSetupException">The private one cannot be made or started.</exception>
    /// <exception cref="CommandFailure">The private one ended under the work.</exception>
    public static async Task UseAsync(
        ParseResult options, ProgressLines progress, Func<DatabaseSession, Task> work,
        CancellationToken cancellationToken)
    {
        if (ConnectionOf(options) is { } connectionString)
        {
            await work(new DatabaseSession(connectionString, IsPrivate: false));
            return;
        }

        var folder = StateFolderOf(options);
        var wasRunning = PrivateServer.IsRunning(folder);
        await using var server = await PrivateServer.StartAsync(
            new PrivateServerOptions { StateFolder = folder }, cancellationToken);
        progress.Say(wasRunning ? $"PostgreSQL runs in {folder}" : $"PostgreSQL started in {folder}");
        try
        {
            await work(new DatabaseSession(server.ConnectionString, IsPrivate: true));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !PrivateServer.IsRunning(folder))
        {
            throw new CommandFailure(
                $"The private PostgreSQL ended while it was in use ({folder}/postgres/log may say why). Nothing half-done "
                + "was kept: run the command again.");
        }
    }

    // A variable of a script that is not set: the default would be another database than the one that was meant.
    private static void RefuseEmpty(OptionResult option)
    {
        if (option.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
        {
            option.AddError($"{option.Option.Name} is empty. Say which, or leave it out.");
        }
    }

    private static string? Given(string? option, string variable) =>
        string.IsNullOrEmpty(option) && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? value
            : option;

    private static string DefaultStateFolder()
    {
        if (Environment.IsPrivilegedProcess)
        {
            return "/var/lib/ovop";
        }

        // The XDG Base Directory Specification: a relative path is to be ignored.
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        return Path.IsPathRooted(state)
            ? Path.Combine(state, "ovop")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/state/ovop");
    }
}
