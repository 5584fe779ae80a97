namespace Ovop.Benchmarks.National;

/// <summary>Something that was measured once for the whole country.</summary>
/// <param name="What">With its unit.</param>
/// <param name="Value">The product's.</param>
/// <param name="Compared">What it is compared with; null where with nothing.</param>
/// <param name="Goal">What it is to be; null where nothing is asked.</param>
internal sealed record Figure(string What, double Value, double? Compared = null, string? Goal = null)
{
    public double? Ratio => Value / Compared;
}
