using Npgsql;
using Ovop.Geo.Csv;

namespace Ovop.Geo.Importing.Runs;

/// <summary>
/// An import cannot be done and has changed nothing. The message tells the person who started it the file, the place,
/// what is wrong and what would be right.
/// </summary>
public sealed class ImportException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Each record that is wrong, up to a limit; empty where the import failed otherwise.</summary>
    public IReadOnlyList<ImportFinding> Findings { get; private init; } = [];

    /// <summary>Lines of a file are wrong, so that none of it was imported: the message has all.</summary>
    internal static ImportException FromProblems(CsvProblems problems) =>
        new($"{problems}{Environment.NewLine}Nothing was imported.")
        {
            Findings =
            [
                .. problems.Kept.Select(problem => new ImportFinding(
                    ImportOutcome.Refused, problem.File, Place(problem), null, problem.Message,
                    "Nothing was imported.")),
            ],
        };

    /// <summary>The database has refused a statement.</summary>
    internal static ImportException FromDatabase(PostgresException refusal) => new(
        $"The database could not take the import: {refusal.MessageText}. Nothing was changed.", refusal);

    private static string Place(CsvProblem problem) => (problem.Line, problem.Column) switch
    {
        (null, _) => "the file",
        (_, null) => $"line {problem.Line}",
        _ => $"line {problem.Line}, column {problem.Column}",
    };
}
