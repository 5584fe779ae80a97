namespace Ovop.Geo.Storage;

/// <summary>
/// What the seed wrote: a row whose present content no longer has this hash was changed by somebody, and is left alone.
/// </summary>
public sealed class SeedLedger
{
    public required string TableName { get; set; }

    /// <summary>The row's natural key as the seed's file writes it.</summary>
    public required string Key { get; set; }

    public required string SeedHash { get; set; }
}
