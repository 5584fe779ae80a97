namespace Ovop.Geo.Querying;

/// <summary>How many rows of a related list must answer a condition.</summary>
public enum ListQuantifier
{
    Some,

    /// <summary>True of an empty list.</summary>
    All,

    None,
}
