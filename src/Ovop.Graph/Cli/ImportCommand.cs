using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop import KIND FILE...</c>: a subcommand for each importer of the list.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var command = new Command(
            "import", "Bring files of your own into the database, each kind by a subcommand. All of it or nothing.");
        foreach (var importer in Importers.All)
        {
            command.Subcommands.Add(Create(importer));
        }

        return command;
    }

    private static Command Create(IImporter importer)
    {
        // An array takes no arity of exactly one.
        Argument files = importer.TakesSeveralFiles
            ? new Argument<string[]>("FILE")
            {
                Description = "The files to import, one or more.",
                Arity = ArgumentArity.OneOrMore,
            }
            : new Argument<string>("FILE") { Description = "The file to import." };
        var command = new Command(importer.Name, importer.Description);
        command.Arguments.Add(files);
        foreach (var option in importer.Options)
        {
            command.Options.Add(CreateOption(option));
        }

        DatabaseOptions.AddTo(command);
        command.SetAction((parsed, _) => CommandRun.RunAsync(ending =>
        {
            var progress = new ProgressLines(Console.Out);
            return DatabaseOptions.UseAsync(
                parsed,
                progress,
                session => RunAsync(
                    importer, session, FilesOf(parsed, files), GivenOptions(parsed, importer), progress, ending),
                ending);
        }));
        return command;
    }

    private static string[] FilesOf(ParseResult parsed, Argument files) => files is Argument<string> file
        ? [parsed.GetRequiredValue(file)]
        : parsed.GetRequiredValue((Argument<string[]>)files);

    private static Option CreateOption(ImportOption option)
    {
        var description = option.Default is null ? option.Description : $"{option.Description} Default: {option.Default}.";
        if (option.IsFlag)
        {
            return new Option<bool>("--" + option.Name) { Description = description };
        }

        var text = new Option<string>("--" + option.Name) { Description = description, HelpName = option.Placeholder };
        if (option.Choices.Count > 0)
        {
            text.AcceptOnlyFromAmong([.. option.Choices]);
        }

        return text;
    }

    /// <summary>What the user wrote: a flag that he did not write has a result all the same, an implicit one.</summary>
    internal static Dictionary<string, string> GivenOptions(ParseResult parsed, IImporter importer) => importer.Options
        .Where(option => parsed.GetResult("--" + option.Name) is OptionResult { Implicit: false })
        .ToDictionary(
            option => option.Name,
            option => option.IsFlag ? "" : parsed.GetRequiredValue<string>("--" + option.Name),
            StringComparer.Ordinal);

    private static async Task RunAsync(
        IImporter importer, DatabaseSession session, IReadOnlyList<string> files,
        IReadOnlyDictionary<string, string> options, ProgressLines progress, CancellationToken cancellationToken)
    {
        await Migrator.RequireUpToDateAsync(session.ConnectionString, cancellationToken);
        await using var database = DatabasePreparation.OpenForLongWrites(session.ConnectionString);
        var report = await importer.RunAsync(
            new ImportRequest
            {
                Writer = database.Writer,
                Files = files,
                Options = options,
                Progress = new ImportProgressLines(progress),
            },
            cancellationToken);
        await PrintAsync(report, progress);
        if (!report.IsApplied)
        {
            throw new CommandFailure("Nothing was changed: nothing of it could be taken, or --strict wants all of it.");
        }
    }

    private static async Task PrintAsync(ImportReport report, ProgressLines progress)
    {
        progress.Say(report.IsApplied ? "imported" : "read, and nothing imported");
        foreach (var (what, count) in report.Counts)
        {
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {count,8:N0} {what}"));
        }

        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"  {report.Repaired,8:N0} repaired\n  {report.Refused,8:N0} refused"));
        foreach (var finding in report.Findings)
        {
            await Console.Out.WriteLineAsync(finding.ToString());
        }

        if (report.Omitted > 0)
        {
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"... and {report.Omitted:N0} more that are not listed."));
        }
    }
}
