namespace Ovop.Geo.Sites;

public enum SiteStatus
{
    Planned,
    InDevelopment,
    Open,
    Closed,
}
