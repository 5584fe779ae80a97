namespace Ovop.Geo.Csv;

/// <summary>What is wrong in a CSV file, where, and what would be right.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Line">From 1, as an editor counts; the header is line 1. Null where it concerns the whole file.</param>
/// <param name="Column">The column's name in the header; null where it concerns the whole line.</param>
public sealed record CsvProblem(string File, int? Line, string? Column, string Message)
{
    public override string ToString() => (Line, Column) switch
    {
        (null, _) => $"{File}: {Message}",
        (_, null) => $"{File}, line {Line}: {Message}",
        _ => $"{File}, line {Line}, column {Column}: {Message}",
    };
}
