namespace Ovop.Geo.Querying.Sql;

/// <summary>The keys of rows that were read, to find what lies beneath them. Rows with a NULL in their key are left out.</summary>
/// <param name="Columns">One array for each column of the key, all of one length.</param>
/// <param name="Ordinals">The rows, counted from 1.</param>
internal sealed record ParentKeys(Array[] Columns, long[] Ordinals);
