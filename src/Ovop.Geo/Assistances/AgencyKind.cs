namespace Ovop.Geo.Assistances;

public enum AgencyKind
{
    LocalGovernment,

    /// <summary>A dinas, or another office of a government.</summary>
    Department,

    /// <summary>Dewan Kerajinan Nasional Daerah: a regency's crafts council.</summary>
    Dekranasda,

    Bank,
    Retailer,
    Other,
}
