using Ovop.Geo.Demonstration.Data;

namespace Ovop.Geo.Demonstration.World;

/// <summary>That one village, or several together, make something.</summary>
/// <param name="IsMain">Whether it is the first thing that the village makes.</param>
/// <param name="Producer">Null where nobody tells who makes it.</param>
internal sealed record Making(
    CommodityProfile Commodity, IReadOnlyList<InventedVillage> Villages, bool IsMain, InventedProducer? Producer)
{
    public InventedVillage Village => Villages[0];

    /// <summary>The product's slug, and the key by which everything of it is drawn.</summary>
    public string Slug => $"demo-{Commodity.Slug}-{(Villages.Count == 1 ? Village.Key : $"joint-{Village.Key}")}";
}
