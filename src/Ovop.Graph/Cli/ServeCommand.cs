using System.CommandLine;
using Ovop.Geo.Storage;
using Ovop.Graph.Hosting;

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
        command.SetAction((options, _) => CommandRun.RunAsync(ending =>
        {
            var progress = new ProgressLines(Console.Out);
            var settings = PortOption.ReadOptions(options);
            ListenAddress.Check(settings);
            return DatabaseOptions.UseAsync(
                options, progress, session => RunAsync(session, settings, buildServer, progress, ending), ending);
        }));
        return command;
    }

    private static async Task RunAsync(
        DatabaseSession session, OvopOptions settings, ServerFactory buildServer, ProgressLines progress,
        CancellationToken cancellationToken)
    {
        await Migrator.RequireUpToDateAsync(session.ConnectionString, cancellationToken);
        await using var app = buildServer(settings, session.ConnectionString);
        await ServerRun.RunAsync(app, settings, progress, onListening: _ => { }, ServerRun.ByInterrupt, cancellationToken);
    }
}
