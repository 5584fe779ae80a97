namespace Ovop.Graph.Rows;

/// <summary>How much a clustering of points may be.</summary>
/// <param name="MaxMarkers">Markers of one answer.</param>
/// <param name="MaxPoints">Points that are clustered at once.</param>
/// <param name="CacheBytes">Bytes of clusterings that are kept; 0: none is.</param>
internal sealed record MarkerLimits(int MaxMarkers, int MaxPoints, int CacheBytes);
