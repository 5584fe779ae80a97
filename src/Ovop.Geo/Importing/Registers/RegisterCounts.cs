namespace Ovop.Geo.Importing.Registers;

/// <summary>What an import of a register did, over all its sources.</summary>
internal sealed class RegisterCounts
{
    public int Made { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Rows that are there otherwise, or were taken away, and were left so.</summary>
    public int Left { get; set; }

    /// <summary>Of the lists: villages, facilities.</summary>
    public int LinksMade { get; set; }

    public int LinksRemoved { get; set; }

    public int ClaimsMade { get; set; }

    public int ClaimsChanged { get; set; }

    public int ClaimsRemoved { get; set; }

    /// <summary>Codes of villages whose clusters may have another extent now.</summary>
    public HashSet<string> Villages { get; } = new(StringComparer.Ordinal);

    public bool HasChanges =>
        Made + Updated + LinksMade + LinksRemoved + ClaimsMade + ClaimsChanged + ClaimsRemoved > 0;
}
