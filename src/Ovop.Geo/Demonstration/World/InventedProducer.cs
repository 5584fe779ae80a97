namespace Ovop.Geo.Demonstration.World;

/// <summary>Somebody who makes.</summary>
internal sealed record InventedProducer(
    string Slug, string Name, ProducerKind Kind, IReadOnlyList<InventedVillage> Villages);
