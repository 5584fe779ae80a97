namespace Ovop.Geo.Sites;

/// <summary>A facility that a site is known to have. Where there is no row, nobody knows.</summary>
public sealed class SiteFacility
{
    public int AgrotourismSiteId { get; set; }

    public FacilityKind Kind { get; set; }
}
