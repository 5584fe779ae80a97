namespace Ovop.Geo.Querying.Sql;

/// <summary>The value of row <paramref name="index"/> of some column, as PostgreSQL sent it; never NULL.</summary>
internal delegate ReadOnlySpan<byte> WireCell(int index);
