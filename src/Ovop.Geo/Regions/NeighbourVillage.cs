using NetTopologySuite.Geometries;

namespace Ovop.Geo.Regions;

/// <summary>
/// A village outside the regencies of this database. Only its point counts: approximate cells of our villages end
/// half-way to it.
/// </summary>
public sealed class NeighbourVillage
{
    /// <summary>Dotted code as of <see cref="Village.Code"/>.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    public required Point Location { get; set; }
}
