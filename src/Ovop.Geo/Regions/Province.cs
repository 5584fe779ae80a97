using NetTopologySuite.Geometries;

namespace Ovop.Geo.Regions;

/// <summary>Provinsi: the top of the administrative ladder.</summary>
public sealed class Province
{
    /// <summary>Two digits, such as <c>35</c>.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>Union of the boundaries of its villages (derived); null while no village has one.</summary>
    public MultiPolygon? Boundary { get; set; }

    public List<Regency> Regencies { get; } = [];
}
