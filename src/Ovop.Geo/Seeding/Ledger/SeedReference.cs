namespace Ovop.Geo.Seeding.Ledger;

/// <summary>A row of another table, by its natural key.</summary>
/// <param name="Column">The column of the file that names it.</param>
internal sealed record SeedReference(string Column, string Table, string Key)
{
    /// <summary>No reference where the cell is empty.</summary>
    public static IEnumerable<SeedReference> Optional(string column, string table, string? key) =>
        key is null ? [] : [new SeedReference(column, table, key)];
}
