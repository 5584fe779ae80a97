namespace Ovop.Geo.Seeding.Ledger;

/// <summary>What is to be done with one row of a seed file.</summary>
internal enum SeedStep
{
    Insert,
    Update,

    /// <summary>Nothing is to be written but, perhaps, the ledger: the row is as the file says.</summary>
    Leave,

    /// <summary>Somebody's own change, deletion or row stands against what the file says.</summary>
    Keep,
}
