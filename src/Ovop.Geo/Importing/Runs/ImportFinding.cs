namespace Ovop.Geo.Importing.Runs;

/// <summary>A record of a file that was not simply taken.</summary>
/// <param name="Outcome">Whether it was taken all the same.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Place">Where in the file: <c>line 12</c>, <c>feature 3</c>.</param>
/// <param name="Code">The record's key, such as a village's code; null where it has none.</param>
/// <param name="Problem">What was wrong.</param>
/// <param name="Remedy">What was done, or what would be right.</param>
public sealed record ImportFinding(
    ImportOutcome Outcome, string File, string Place, string? Code, string Problem, string Remedy)
{
    public override string ToString() =>
        $"{File}, {Place}{(Code is null ? "" : $" ({Code})")}: {Outcome.ToString().ToLowerInvariant()}: {Problem} {Remedy}";
}
