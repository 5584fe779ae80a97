namespace Ovop.Geo.Commodities;

/// <summary>What is grown or made; a controlled list that products, clusters and sites refer to.</summary>
public sealed class Commodity
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>English name.</summary>
    public required string Name { get; set; }

    /// <summary>Indonesian name.</summary>
    public required string NameId { get; set; }

    public CommodityCategory Category { get; set; }

    /// <summary>What is said of land for it.</summary>
    public List<LandSuitability> LandSuitabilities { get; } = [];

    public List<Claim> Claims { get; } = [];
}
