namespace Ovop.Geo.Querying.Sql;

/// <summary>The keys of rows that were read, to find what lies beneath them. Rows without what the list needs of it are left out.</summary>
/// <param name="Columns">One array for each column of the key, all of one length; a number that is NULL is 0.</param>
/// <param name="Ordinals">The rows, counted from 1.</param>
internal sealed record ParentKeys(Array[] Columns, long[] Ordinals);
