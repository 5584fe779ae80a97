namespace Ovop.Benchmarks.Engine;

/// <summary>How the engine is to be measured.</summary>
/// <param name="Rounds">How often each side is measured; the table has the medians.</param>
/// <param name="Time">The length of one measurement.</param>
/// <param name="Only">What the names of the measures hold; empty for all.</param>
internal sealed record EngineOptions(int Rounds, TimeSpan Time, string Only);
