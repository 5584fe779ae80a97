namespace Ovop.Benchmarks.Failures;

/// <summary>The benchmark cannot be run, or what it measured may not be believed; one line that says why.</summary>
internal sealed class BenchFailure(string message) : Exception(message);
