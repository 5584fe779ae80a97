using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>A line of a file that links two rows: it is there or it is not.</summary>
/// <param name="Left">Of the table that has the first column.</param>
/// <param name="Right">Of the table that has the second column.</param>
internal sealed record SeedLink(SeedReference Left, SeedReference Right) : ISeedRow
{
    public string Key => $"{Left.Key}|{Right.Key}";

    public IReadOnlyList<SeedValue[]> Parts => [[]];

    public IEnumerable<SeedReference> References => [Left, Right];
}
