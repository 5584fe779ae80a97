using Ovop.Geo.Demonstration.Data;

namespace Ovop.Geo.Demonstration.World;

/// <summary>An official visit.</summary>
/// <param name="Asked">Null where nothing was asked for.</param>
internal sealed record InventedVisit(string Slug, InventedVillage Village, DateOnly Day, Phrase? Asked);
