namespace Ovop.Geo.Sites;

public enum PositionPrecision
{
    /// <summary>Measured on the spot, or taken from a map.</summary>
    Surveyed,

    /// <summary>The village's interior point, which it follows.</summary>
    Village,
}
