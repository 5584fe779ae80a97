namespace Ovop.Geo.Demonstration.World;

/// <summary>What stands in the way of a village or of one of its products.</summary>
/// <param name="Product">Null where it is the village's own.</param>
/// <param name="Help">What would answer it.</param>
internal sealed record InventedObstacle(
    string Slug, InventedVillage Village, InventedProduct? Product, AssistanceKind Help, DateOnly ReportedOn, bool IsResolved);
