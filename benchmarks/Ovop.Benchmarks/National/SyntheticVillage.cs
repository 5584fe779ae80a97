namespace Ovop.Benchmarks.National;

/// <summary>A village of the synthetic country.</summary>
/// <param name="Number">0 and up.</param>
/// <param name="Code">Dotted, such as <c>35.05.17.2009</c>.</param>
/// <param name="Column">Of its cell, from the west.</param>
/// <param name="Row">Of its cell, from the south.</param>
internal sealed record SyntheticVillage(int Number, string Code, int Column, int Row);
