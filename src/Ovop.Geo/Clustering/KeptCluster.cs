namespace Ovop.Geo.Clustering;

/// <summary>A product cluster as a planner sees it in a list.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Commodity">The commodity's slug.</param>
/// <param name="Villages">How many it has.</param>
/// <param name="RegencyName">Null where its villages lie in several.</param>
public sealed record KeptCluster(string Slug, string Name, ClusterKind Kind, string Commodity, int Villages, string? RegencyName);
