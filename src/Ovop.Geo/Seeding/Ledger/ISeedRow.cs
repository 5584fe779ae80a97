namespace Ovop.Geo.Seeding.Ledger;

/// <summary>One row as a seed file writes it; read back from the database, an untouched row is equal.</summary>
internal interface ISeedRow
{
    /// <summary>The natural key, unique in its file.</summary>
    string Key { get; }

    /// <summary>
    /// What stands in the row beside its key: texts, numbers, dates, enumerations, lists of texts. Most rows have one
    /// part. A part is compared, updated or kept as a whole, so that a change of one leaves the other to the seed.
    /// </summary>
    IReadOnlyList<SeedValue[]> Parts { get; }

    /// <summary>The rows that must be there before this one.</summary>
    IEnumerable<SeedReference> References { get; }
}
