namespace Ovop.Geo.Querying.Reading;

/// <summary>The rows of a query hold more than the limit allows: fewer rows or fewer columns would do.</summary>
/// <param name="limit">Bytes.</param>
public sealed class QueryResultTooLargeException(int limit)
    : Exception($"The result is larger than {limit} bytes; ask for fewer rows or without geometries.");
