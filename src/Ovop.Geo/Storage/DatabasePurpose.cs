namespace Ovop.Geo.Storage;

/// <summary>What a database is for; no database is for two things.</summary>
public enum DatabasePurpose
{
    /// <summary>Nothing yet: it holds neither villages nor sources, or has no schema at all.</summary>
    Undecided,

    /// <summary>What is known.</summary>
    Facts,

    /// <summary>What is invented, for trying and showing.</summary>
    Demonstration,
}
