namespace Ovop.Geo.Csv;

/// <summary>The columns of a file, in any order; the header may name no others.</summary>
/// <param name="Required">The header must name these.</param>
/// <param name="Optional">The header may name these; where it does not, their cells are empty.</param>
internal sealed record CsvColumns(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>What else a header may call them, such as the Indonesian words for them, each with the column's name.</summary>
    public IReadOnlyDictionary<string, string> OtherNames { get; init; } = new Dictionary<string, string>(0);

    public IEnumerable<string> All => Required.Concat(Optional);

    public static CsvColumns Exactly(params string[] columns) => new(columns, []);

    /// <summary>The column that a header's cell means, however it is spaced and cased; the cell itself where it means none.</summary>
    public string NameOf(string cell)
    {
        var words = cell.Trim();
        return All.FirstOrDefault(name => IsSame(name, words))
            ?? OtherNames.FirstOrDefault(other => IsSame(other.Key, words)).Value
            ?? words;
    }

    private static bool IsSame(string name, string words) =>
        string.Equals(name.Replace('_', ' '), words.Replace('_', ' '), StringComparison.OrdinalIgnoreCase);
}
