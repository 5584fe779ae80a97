namespace Ovop.Geo.Querying.Reading;

/// <summary>A statement took longer than it may.</summary>
public sealed class QueryTimeoutException(Exception innerException)
    : Exception("The query took longer than it may.", innerException);
