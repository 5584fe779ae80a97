using System.Globalization;

namespace Ovop.Benchmarks.Page;

/// <summary>What one round measured; each round has the same, in the same order.</summary>
internal sealed record PageFigures(IReadOnlyList<PageFigure> Figures)
{
    public override string ToString() => string.Join(", ", Figures.Select(
        figure => string.Create(CultureInfo.InvariantCulture, $"{figure.What} {figure.Value:N0} {figure.Unit}")));
}

/// <param name="What">What was measured.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Goal">Less than this is wanted; null where nothing is.</param>
internal sealed record PageFigure(string What, double Value, string Unit, double? Goal);
