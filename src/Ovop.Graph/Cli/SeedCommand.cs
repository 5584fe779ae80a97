using System.CommandLine;
using Ovop.Geo.Demonstration;
using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop seed</c>: writes the rows of the seed's files, and nothing over what somebody changed.</summary>
internal static class SeedCommand
{
    private static readonly Option<string?> Folder = new("--from")
    {
        HelpName = "DIR",
        Description = "The folder of CSV files to read. Without it: db/seed, as it was when the program was built; with --demo "
            + "what is invented from it.",
    };

    public static Command Create()
    {
        var command = new Command(
            "seed", "Write the rows that Ovop is shipped with. Run again, it changes only what changed in the files, and "
                + "never a row that somebody changed or imported.");
        command.Options.Add(Folder);
        DatabaseOptions.AddTo(command);
        command.SetAction((options, _) => CommandRun.RunAsync(ending =>
        {
            var progress = new ProgressLines(Console.Out);
            var folder = options.GetValue(Folder);
            return DatabaseOptions.UseAsync(options, progress, session => RunAsync(session, folder, progress, ending), ending);
        }));
        return command;
    }

    private static async Task RunAsync(
        DatabaseSession session, string? folder, ProgressLines progress, CancellationToken cancellationToken)
    {
        await Migrator.RequireUpToDateAsync(session.ConnectionString, cancellationToken);
        var report = await DatabasePreparation.SeedAsync(
            session.ConnectionString, Read(session, folder), progress, cancellationToken);
        foreach (var kept in report.Kept)
        {
            await Console.Out.WriteLineAsync("  " + kept);
        }
    }

    private static SeedFolder Read(DatabaseSession session, string? folder)
    {
        var seed = SeedFolder.Read(folder ?? SeedFolder.BesideProgram);
        return folder is null && session.IsDemonstration ? DemonstrationSet.Of(seed) : seed;
    }
}
