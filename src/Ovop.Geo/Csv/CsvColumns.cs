namespace Ovop.Geo.Csv;

/// <summary>The columns of a file, in any order; the header may name no others.</summary>
/// <param name="Required">The header must name these.</param>
/// <param name="Optional">The header may name these; where it does not, their cells are empty.</param>
internal sealed record CsvColumns(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    public IEnumerable<string> All => Required.Concat(Optional);

    public static CsvColumns Exactly(params string[] columns) => new(columns, []);
}
