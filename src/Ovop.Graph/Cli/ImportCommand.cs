using System.CommandLine;
using System.CommandLine.Parsing;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary><c>ovop import KIND FILE...</c>: a subcommand for each importer of the list.</summary>
internal static class ImportCommand
{
    private static readonly Option<string?> Report = new("--report")
    {
        HelpName = "FILE.csv",
        Description = "Write each record that was repaired or refused to this file, a line each.",
    };

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

        command.Options.Add(Report);
        DatabaseOptions.AddTo(command);
        command.SetAction((parsed, _) => CommandRun.RunAsync(ending =>
        {
            var names = FilesOf(parsed, files);
            RequireFiles(names);
            var progress = new ProgressLines(Console.Out);
            return DatabaseOptions.UseAsync(
                parsed,
                progress,
                session => RunAsync(
                    importer, session, names, GivenOptions(parsed, importer),
                    parsed.GetValue(Report), progress, ending),
                ending);
        }));
        return command;
    }

    /// <summary>Before PostgreSQL starts, and not only when the turn of the last has come.</summary>
    /// <exception cref="CommandFailure">One of them is no file; an option that nobody knows counts as one.</exception>
    private static void RequireFiles(string[] names)
    {
        if (Array.Find(names, name => !File.Exists(name)) is { } name)
        {
            throw new CommandFailure(
                name.StartsWith('-') ? $"There is no option {name} here, nor a file of that name. --help lists the options."
                : Directory.Exists(name) ? $"{name} is a folder. Name the file in it."
                : $"{name} cannot be read: there is no such file.");
        }
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
        IReadOnlyDictionary<string, string> options, string? reportPath, ProgressLines progress,
        CancellationToken cancellationToken)
    {
        using var reportFile = reportPath is null ? null : ImportReportFile.Create(reportPath);
        await Migrator.RequireUpToDateAsync(session.ConnectionString, cancellationToken);
        await using var database = DatabasePreparation.OpenForLongWrites(session.ConnectionString);
        var report = await RunAsync(
            importer,
            new ImportRequest
            {
                Writer = database.Writer,
                Files = files,
                Options = options,
                Progress = new ImportProgressLines(progress),
            },
            reportFile,
            cancellationToken);
        progress.Say(ImportReportLines.StepsOf(report));
        progress.Say(report.IsApplied ? "imported" : "read, and nothing imported");
        foreach (var line in ImportReportLines.Of(report))
        {
            await Console.Out.WriteLineAsync(line);
        }

        reportFile?.Write(report.Findings);
        if (!report.IsApplied)
        {
            throw new CommandFailure(ImportReportLines.WhyNothing(report));
        }
    }

    /// <summary>What is wrong in a file that is refused as a whole goes into the report too.</summary>
    private static async Task<ImportReport> RunAsync(
        IImporter importer, ImportRequest request, ImportReportFile? reportFile, CancellationToken cancellationToken)
    {
        try
        {
            return await importer.RunAsync(request, cancellationToken);
        }
        catch (ImportException exception) when (exception.Findings.Count > 0)
        {
            reportFile?.Write(exception.Findings);
            throw;
        }
    }
}
