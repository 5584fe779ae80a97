namespace Ovop.Benchmarks.Engine;

/// <summary>The medians of one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Microseconds">The engine's, each time.</param>
/// <param name="ReferenceMicroseconds">The reference's.</param>
/// <param name="Bytes">What the engine allocates each time.</param>
internal sealed record EngineResult(EngineMeasure Measure, double Microseconds, double ReferenceMicroseconds, double Bytes)
{
    /// <summary>How many times as fast as the reference.</summary>
    public double Ratio => ReferenceMicroseconds / Microseconds;
}
