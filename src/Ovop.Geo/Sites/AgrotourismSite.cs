using NetTopologySuite.Geometries;

namespace Ovop.Geo.Sites;

/// <summary>A place developed for visitors around a commodity.</summary>
public sealed class AgrotourismSite
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>
    /// The same in Indonesian, where <see cref="Name"/> is no name that people use but a description in English; null elsewhere.
    /// </summary>
    public string? NameId { get; set; }

    public SiteStatus Status { get; set; }

    /// <summary>The commodity that the site shows.</summary>
    public int ThemeId { get; set; }

    public required string VillageCode { get; set; }

    public required Point Location { get; set; }

    /// <summary>How exact <see cref="Location"/> is.</summary>
    public PositionPrecision PositionPrecision { get; set; }

    public string? Description { get; set; }

    /// <summary>The first month for visitors, from 1 to 12; null where no source tells.</summary>
    public int? SeasonFromMonth { get; set; }

    /// <summary>The last month, from 1 to 12; before the first over the turn of the year. Null exactly where the first is.</summary>
    public int? SeasonToMonth { get; set; }

    /// <summary>How to get there; null where no source tells.</summary>
    public string? Access { get; set; }

    public Commodity Theme { get; set; } = null!;

    public Village Village { get; set; } = null!;

    public List<SiteFacility> Facilities { get; } = [];

    public List<Claim> Claims { get; } = [];
}
