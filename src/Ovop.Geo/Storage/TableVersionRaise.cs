namespace Ovop.Geo.Storage;

/// <summary>
/// A part of how often a table has been written to, put down by statement triggers: a table's version is the sum of its
/// raises. Caches keyed by it are never stale. Read in the batch of a query, it belongs to that query's snapshot. It rises
/// once for a transaction, so what a transaction has not yet committed must not be cached under it.
/// </summary>
public sealed class TableVersionRaise
{
    public long Id { get; set; }

    public required string TableName { get; set; }

    /// <summary>From 0. Rows are folded into one now and then, which changes no sum.</summary>
    public long Raises { get; set; }
}
