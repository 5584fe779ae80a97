using NetTopologySuite.Geometries;

namespace Ovop.Geo.Regions;

/// <summary>Kabupaten or kota: the second step of the ladder, and the one that runs an OVOP programme.</summary>
public sealed class Regency
{
    /// <summary>Province and two digits, such as <c>35.05</c>.</summary>
    public required string Code { get; set; }

    /// <summary>The first part of <see cref="Code"/> (checked by the database).</summary>
    public required string ProvinceCode { get; set; }

    public required string Name { get; set; }

    public RegencyKind Kind { get; set; }

    /// <summary>Union of the boundaries of its villages (derived); null while no village has one.</summary>
    public MultiPolygon? Boundary { get; set; }

    public Province Province { get; set; } = null!;

    public List<District> Districts { get; } = [];

    public List<Village> Villages { get; } = [];

    public List<Claim> Claims { get; } = [];
}
