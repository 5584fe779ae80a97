using Ovop.Benchmarks.Processes;

namespace Ovop.Benchmarks.National;

/// <summary>Fills a migrated database as a user does: by the product's own commands.</summary>
internal sealed class NationalImport(string serverAssembly, TextWriter progress)
{
    // How the import calls its steps.
    private static readonly string[] ReadingAndChecking = ["reading", "checking"];
    private static readonly string[] Deriving = ["deriving districts", "deriving regencies", "deriving provinces"];

    /// <summary>Villages with their boundaries and all that is derived from them, then the names of what is above them.</summary>
    /// <returns>What the import of the boundaries took.</returns>
    /// <exception cref="Failures.BenchFailure">An import fails.</exception>
    public async Task<CommandResult> RunAsync(
        NationalFiles files, string connectionString, CancellationToken cancellationToken)
    {
        var boundaries = await RunAsync(
            ["import", "boundaries", "--create-missing", files.Boundaries], connectionString, cancellationToken);
        await RunAsync(["import", "areas", files.Areas], connectionString, cancellationToken);
        return boundaries;
    }

    /// <param name="import">The import of the boundaries.</param>
    /// <param name="villages">How many it brought.</param>
    /// <param name="bareDerivation">What the derivation of the three levels takes by bare SQL.</param>
    public static IReadOnlyList<Figure> Figures(CommandResult import, long villages, TimeSpan bareDerivation) =>
    [
        new("villages read and checked a second", villages / import.Took(ReadingAndChecking).TotalSeconds),
        new("import in all, seconds", import.Elapsed.TotalSeconds),
        new("import: memory of its process at most, MB", import.PeakMegabytes),
        new(
            "districts, regencies and provinces derived, seconds (with: bare SQL)",
            import.Took(Deriving).TotalSeconds, bareDerivation.TotalSeconds, "at most 1.2 times"),
    ];

    private Task<CommandResult> RunAsync(string[] command, string connectionString, CancellationToken cancellationToken) =>
        CommandProcess.RunAsync(
            serverAssembly,
            command,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["OVOP_DATABASE"] = connectionString },
            line => progress.WriteLine($"{command[1]}: {line.Trim()}"),
            cancellationToken);
}
