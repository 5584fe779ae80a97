using System.CommandLine;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop migrate</c>: brings a database to the schema of this build.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "migrate", "Bring the database to this version's schema. It may run while a server does.");
        DatabaseOptions.AddTo(command);
        command.SetAction((options, _) => CommandRun.RunAsync(ending =>
        {
            var progress = new ProgressLines(Console.Out);
            return DatabaseOptions.UseAsync(
                options,
                progress,
                session => DatabasePreparation.MigrateAsync(session.ConnectionString, progress, ending),
                ending);
        }));
        return command;
    }
}
