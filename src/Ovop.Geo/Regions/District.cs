using NetTopologySuite.Geometries;

namespace Ovop.Geo.Regions;

/// <summary>Kecamatan: the third step of the ladder; it tells villages of the same name apart.</summary>
public sealed class District
{
    /// <summary>Regency and two digits, such as <c>35.05.17</c>.</summary>
    public required string Code { get; set; }

    /// <summary>The first two parts of <see cref="Code"/> (checked by the database).</summary>
    public required string RegencyCode { get; set; }

    public required string Name { get; set; }

    /// <summary>Union of the boundaries of its villages (derived); null while no village has one.</summary>
    public MultiPolygon? Boundary { get; set; }

    public Regency Regency { get; set; } = null!;

    public List<Village> Villages { get; } = [];

    /// <summary>The zones that are defined as a union of districts, this one among them.</summary>
    public List<TerrainZone> TerrainZones { get; } = [];

    public List<Claim> Claims { get; } = [];
}
