namespace Ovop.Graph.Rows;

/// <summary>How many rows a page has.</summary>
/// <param name="DefaultSize">Where neither first nor last is given.</param>
/// <param name="MaxSize">The most that first and last may ask for.</param>
internal sealed record PageLimits(int DefaultSize, int MaxSize)
{
    /// <summary>How much a clustering of points may be.</summary>
    public MarkerLimits Markers { get; init; } = new(1, 1, 0);
}
