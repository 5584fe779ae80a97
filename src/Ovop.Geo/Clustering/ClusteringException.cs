namespace Ovop.Geo.Clustering;

/// <summary>A cluster cannot be found, kept or dropped, and nothing was changed. The message says why and what to do.</summary>
public sealed class ClusteringException(string message) : Exception(message);
