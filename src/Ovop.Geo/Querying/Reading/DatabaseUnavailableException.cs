namespace Ovop.Geo.Querying.Reading;

/// <summary>The database cannot be reached, went away, or has no connection to spare: to be tried again later.</summary>
public sealed class DatabaseUnavailableException(Exception innerException)
    : Exception("The database cannot be reached at the moment.", innerException);
