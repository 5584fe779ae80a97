namespace Ovop.Geo.Permits;

/// <summary>How it stands with a permit. Where there is no row, nobody knows.</summary>
public enum PermitStatus
{
    Held,
    Applied,

    /// <summary>Somebody looked, and there is none.</summary>
    Lacking,
}
