using System.CommandLine;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop serve</c>: a server alone, on a database that is migrated; beside others, if need be.</summary>
internal static class ServeCommand
{
    public static Command Create(ServerFactory buildServer)
    {
        var command = new Command(
            "serve", "Serve the database as it is, without migrating or seeding it (up does all of it).");
        command.Options.Add(PortOption.Port);
        DatabaseOptions.AddTo(command);
        command.SetAction((options, _) => CommandRun.RunAsync(ending => RunAsync(options, buildServer, ending)));
        return command;
    }

    private static async Task RunAsync(
        ParseResult options, ServerFactory buildServer, CancellationToken cancellationToken)
    {
        var progress = new ProgressLines(Console.Out);
        var settings = PortOption.ReadOptions(options);
        ListenAddress.Check(settings);
        await using var session = await DatabaseOptions.OpenAsync(options, progress, cancellationToken);
        await using var app = buildServer(settings, session.ConnectionString);
        await ServerRun.RunAsync(app, settings, progress, onListening: _ => { }, cancellationToken);
    }
}
