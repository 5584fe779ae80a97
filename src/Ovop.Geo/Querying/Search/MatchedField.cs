namespace Ovop.Geo.Querying.Search;

/// <summary>In which of its names a row was found.</summary>
public enum MatchedField
{
    /// <summary>The official name.</summary>
    Name,

    /// <summary>Another spelling, met in a source.</summary>
    Alias,
}
