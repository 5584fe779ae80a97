namespace Ovop.Geo.Csv;

/// <summary>The columns of a file, in any order.</summary>
/// <param name="Required">The header must name these.</param>
/// <param name="Optional">The header may name these; where it does not, their cells are empty.</param>
/// <param name="AllowsOthers">Whether further columns are passed over; else each is a problem.</param>
internal sealed record CsvColumns(
    IReadOnlyList<string> Required, IReadOnlyList<string> Optional, bool AllowsOthers)
{
    public static CsvColumns Exactly(params string[] columns) => new(columns, [], AllowsOthers: false);

    public IEnumerable<string> All => Required.Concat(Optional);
}
