using Ovop.Geo.Querying.Compiling;

namespace Ovop.Geo.Querying.Reading;

/// <summary>A query to be read, and the values of its slots.</summary>
/// <param name="Values">One for each slot; empty where the query has none.</param>
public sealed record QueryRun(CompiledQuery Query, object?[] Values);
