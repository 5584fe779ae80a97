namespace Ovop.Geo.Storage;

/// <summary>
/// How often a table has been written to: a row of the view <c>table_version</c>, fed by statement triggers. Caches
/// keyed by it are never stale. Read in the batch of a query, it belongs to that query's snapshot. It rises once for a
/// transaction, so what a transaction has not yet committed must not be cached under it.
/// </summary>
public sealed class TableVersion
{
    public required string TableName { get; set; }

    /// <summary>From 0; it never falls.</summary>
    public long Version { get; set; }
}
