namespace Ovop.Geo.Seeding.Ledger;

/// <summary>What a run did with the rows of one seed file.</summary>
public sealed class SeedTally
{
    internal SeedTally(string file)
    {
        File = file;
    }

    /// <summary>Such as <c>villages.csv</c>.</summary>
    public string File { get; }

    public int Inserted { get; internal set; }

    public int Updated { get; internal set; }

    /// <summary>Rows that are no longer in the file and that nobody had changed.</summary>
    public int Removed { get; internal set; }

    /// <summary>Rows that are as the file says, or that the file has not changed since the seed wrote them.</summary>
    public int Unchanged { get; internal set; }

    /// <summary>Rows where the file says something new but somebody's own change stands in the database.</summary>
    public int Kept { get; internal set; }

    public bool HasChanges => Inserted + Updated + Removed > 0;
}
