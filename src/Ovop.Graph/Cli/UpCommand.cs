using System.CommandLine;
using System.Globalization;
using Ovop.Geo.Demonstration;
using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop up</c>: from whatever the state folder holds to a server that answers.</summary>
internal static class UpCommand
{
    private static readonly Option<bool> Detach = new("--detach")
    {
        Description = "Return once the server answers and leave it running; ./ovop down stops it.",
    };

    private static readonly Option<long?> Since = new("--since")
    {
        // The launcher installs and builds before this program begins.
        Description = "When the launcher began, in milliseconds since 1970: the elapsed seconds count from then.",
        Hidden = true,
    };

    private static readonly Option<bool> Detached = new("--detached")
    {
        Description = "It is the server that --detach has started: no Ctrl-C reaches it.",
        Hidden = true,
    };

    public static Command Create(ServerFactory buildServer)
    {
        var command = new Command(
            "up", "Make or start the database, migrate and seed it, and serve. Run again, it redoes nothing.");
        command.Options.Add(PortOption.Port);
        command.Options.Add(Detach);
        command.Options.Add(Since);
        command.Options.Add(Detached);
        DatabaseOptions.AddTo(command);
        command.SetAction((options, _) => CommandRun.RunAsync(ending => RunAsync(options, buildServer, ending)));
        return command;
    }

    private static async Task RunAsync(
        ParseResult options, ServerFactory buildServer, CancellationToken cancellationToken)
    {
        var progress = new ProgressLines(
            Console.Out,
            options.GetValue(Since) is { } since
                ? DateTimeOffset.FromUnixTimeMilliseconds(since)
                : DateTimeOffset.UtcNow);
        var settings = PortOption.ReadOptions(options);
        var state = DatabaseOptions.StateFolderOf(options);
        var database = DatabaseOptions.ConnectionOf(options) is { } connection ? DatabaseAddress.Of(connection) : null;
        if (options.GetValue(Detach) && !ServerLock.IsHeld(state))
        {
            await DetachedServer.StartAsync(state, ArgumentsWithoutDetach(options, progress), cancellationToken);
            return;
        }

        using var serverLock = await ServerLock.TryTakeAsync(state, database, settings.IsDemonstration, cancellationToken);
        if (serverLock is null)
        {
            await OtherServer.JoinAsync(
                state, options.GetValue(PortOption.Port), database, settings.IsDemonstration, progress, cancellationToken);
            return;
        }

        ListenAddress.Check(settings);
        var howToStop = options.GetValue(Detached) ? $"./ovop down --data {state}" : ServerRun.ByInterrupt;
        await DatabaseOptions.UseAsync(
            options,
            progress,
            session => ServeAsync(
                session, settings, serverLock, buildServer, progress, howToStop, cancellationToken),
            mayBegin: true,
            cancellationToken);
    }

    private static async Task ServeAsync(
        DatabaseSession session, OvopOptions settings, ServerLock serverLock, ServerFactory buildServer,
        ProgressLines progress, string howToStop, CancellationToken cancellationToken)
    {
        await DatabasePreparation.MigrateAsync(session.ConnectionString, progress, cancellationToken);
        if (session.IsDemonstration)
        {
            await DemonstrationMark.SetAsync(session.ConnectionString, cancellationToken);
        }

        await DatabasePreparation.SeedAsync(
            session.ConnectionString, SeedOf(session), progress, cancellationToken);
        await using var app = buildServer(settings, session.ConnectionString);
        using var watch = session.IsPrivate ? new PrivateServerWatch(serverLock.StateFolder, session.IsDemonstration, Console.Error) : null;
        await ServerRun.RunAsync(app, settings, progress, serverLock.Tell, howToStop, cancellationToken);
    }

    private static SeedFolder SeedOf(DatabaseSession session)
    {
        var seed = SeedFolder.Read(SeedFolder.BesideProgram);
        return session.IsDemonstration ? DemonstrationSet.Of(seed) : seed;
    }

    private static List<string> ArgumentsWithoutDetach(ParseResult options, ProgressLines progress)
    {
        List<string> arguments =
        [
            "up",
            Detached.Name,
            DatabaseOptions.State.Name, DatabaseOptions.GivenFolderOf(options),
            Since.Name, progress.Start.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        ];
        if (options.GetValue(DatabaseOptions.Demo))
        {
            arguments.Add(DatabaseOptions.Demo.Name);
        }

        if (options.GetValue(PortOption.Port) is { } port)
        {
            arguments.AddRange([PortOption.Port.Name, port.ToString(CultureInfo.InvariantCulture)]);
        }

        if (options.GetValue(DatabaseOptions.Database) is { } connectionString)
        {
            arguments.AddRange([DatabaseOptions.Database.Name, connectionString]);
        }

        return arguments;
    }
}
