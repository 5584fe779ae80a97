namespace Ovop.Geo.Querying.Sql;

/// <summary>Reads a value in the binary format in which PostgreSQL sends it.</summary>
internal delegate T WireReader<out T>(ReadOnlySpan<byte> wire);
