using Ovop.Geo.Demonstration.Data;

namespace Ovop.Geo.Demonstration.World;

/// <summary>Neighbours that make the same and were declared a cluster.</summary>
internal sealed record InventedCluster(string Slug, CommodityProfile Commodity, IReadOnlyList<InventedVillage> Villages);
