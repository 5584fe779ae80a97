namespace Ovop.Benchmarks.Statistics;

/// <summary>The figure in the middle.</summary>
internal static class Median
{
    /// <param name="figures">At least one.</param>
    /// <returns>The lower of two in the middle.</returns>
    public static double Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted[(sorted.Length - 1) / 2];
    }
}
