using System.CommandLine;
using System.CommandLine.Parsing;
using Ovop.Geo.Postgres;
using Ovop.Geo.Storage;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Cli;

/// <summary>
/// The options by which every command finds its database: the private one, or one that is named, with what is known or
/// with what is invented. No command works on a database that is for the other.
/// </summary>
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

    public static Option<bool> Demo { get; } = new("--demo")
    {
        Description = "The demonstration, in which all products, producers and visits are invented: a database of its own, beside "
            + "the real one (the folder demo in the state folder).",
    };

    public static void AddTo(Command command)
    {
        command.Options.Add(Demo);
        command.Options.Add(State);
        command.Options.Add(Database);
    }

    /// <summary>The state folder that the options name, as an absolute path; that of the demonstration lies within it.</summary>
    public static string StateFolderOf(ParseResult options) => options.GetValue(Demo)
        ? Path.Combine(GivenFolderOf(options), "demo")
        : GivenFolderOf(options);

    /// <summary>As <c>--data</c> has it, for a command that gets <c>--demo</c> as well.</summary>
    public static string GivenFolderOf(ParseResult options) => Path.GetFullPath(
        Given(options.GetValue(State), "OVOP_DATA") ?? DefaultStateFolder());

    /// <summary>The connection string that the options name; null for the private PostgreSQL.</summary>
    public static string? ConnectionOf(ParseResult options) =>
        Given(options.GetValue(Database), "OVOP_DATABASE");

    /// <summary>
    /// Works on the database that the options name. The private PostgreSQL is started if it does not run, and stopped
    /// in the end unless another process uses it.
    /// </summary>
    /// <param name="options">Of the command.</param>
    /// <param name="progress">Is told what is worked on.</param>
    /// <param name="work">The command's own.</param>
    /// <param name="mayBegin">Whether the work makes a demonstration of a database that holds nothing.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="PostgresSetupException">The private one cannot be made or started.</exception>
    /// <exception cref="CommandFailure">
    /// The database is for something else than the options say, or the private one ended under the work.
    /// </exception>
    public static async Task UseAsync(
        ParseResult options, ProgressLines progress, Func<DatabaseSession, Task> work,
        bool mayBegin, CancellationToken cancellationToken)
    {
        var isDemonstration = options.GetValue(Demo);
        if (ConnectionOf(options) is { } connectionString)
        {
            await CheckPurposeAsync(connectionString, isDemonstration, mayBegin, progress, cancellationToken);
            await work(new DatabaseSession(connectionString, IsPrivate: false, isDemonstration));
            return;
        }

        var folder = StateFolderOf(options);
        var wasRunning = PrivateServer.IsRunning(folder);
        await using var server = await PrivateServer.StartAsync(
            new PrivateServerOptions { StateFolder = folder }, cancellationToken);
        progress.Say(wasRunning ? $"PostgreSQL runs in {folder}" : $"PostgreSQL started in {folder}");
        try
        {
            await CheckPurposeAsync(server.ConnectionString, isDemonstration, mayBegin, progress, cancellationToken);
            await work(new DatabaseSession(server.ConnectionString, IsPrivate: true, isDemonstration));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !PrivateServer.IsRunning(folder))
        {
            throw new CommandFailure(
                $"The private PostgreSQL ended while it was in use ({folder}/postgres/log may say why). Nothing half-done "
                + "was kept: run the command again.");
        }
    }

    /// <inheritdoc cref="UseAsync(ParseResult, ProgressLines, Func{DatabaseSession, Task}, bool, CancellationToken)"/>
    public static Task UseAsync(
        ParseResult options, ProgressLines progress, Func<DatabaseSession, Task> work,
        CancellationToken cancellationToken) =>
        UseAsync(options, progress, work, mayBegin: false, cancellationToken);

    private static async Task CheckPurposeAsync(
        string connectionString, bool isDemonstration, bool mayBegin, ProgressLines progress,
        CancellationToken cancellationToken)
    {
        var name = DatabaseAddress.Of(connectionString);
        switch (await DemonstrationMark.ReadAsync(connectionString, cancellationToken))
        {
            case DatabasePurpose.Demonstration when !isDemonstration:
                throw new CommandFailure(
                    $"The database {name} is a demonstration: what it holds is invented. Say --demo beside what you said "
                    + "(with --data DIR its state folder is DIR/demo), or name another.");
            case DatabasePurpose.Facts when isDemonstration:
                throw new CommandFailure(
                    $"The database {name} holds facts and is no demonstration. Leave --demo out, or name an empty database "
                    + "with --database, or none for the private one (OVOP_DATABASE counts too).");
            case DatabasePurpose.Undecided when isDemonstration && !mayBegin:
                throw new CommandFailure($"The database {name} holds no demonstration yet. Make it first: ./ovop up --demo");
            default:
                if (isDemonstration)
                {
                    progress.Say(DemonstrationNotice.Text);
                }

                break;
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
