namespace Ovop.Geo.Assistances;

/// <summary>Who assists or partners: a department, a bank, a retailer.</summary>
public sealed class Agency
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>The name as it calls itself, mostly Indonesian.</summary>
    public required string Name { get; set; }

    /// <summary>English name; null where none is needed.</summary>
    public string? NameEn { get; set; }

    public AgencyKind Kind { get; set; }

    /// <summary>Null where it works beyond one regency.</summary>
    public string? RegencyCode { get; set; }

    /// <summary>Other spellings met in sources; empty where there are none.</summary>
    public List<string> Aliases { get; set; } = [];

    public Regency? Regency { get; set; }

    public List<Assistance> Assistances { get; } = [];

    /// <summary>What its lists ask of products.</summary>
    public List<Requirement> Requirements { get; } = [];

    public List<MarketAccess> MarketAccesses { get; } = [];

    public List<Claim> Claims { get; } = [];
}
