namespace Ovop.Geo.Querying.Search;

/// <summary>By what a row was found.</summary>
public enum MatchedField
{
    /// <summary>The official name.</summary>
    Name,

    /// <summary>Another spelling, met in a source.</summary>
    Alias,

    /// <summary>What it is made of or shows, by that commodity's name in English or Indonesian.</summary>
    Commodity,
}
