namespace Ovop.Geo.Importing.Runs;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, in a few words: <c>reading blitar.geojson</c>.</param>
/// <param name="Done">Records of this step that are done; 0 for a step that counts none.</param>
/// <param name="Fraction">How much of the step is done, 0 to 1; null where that cannot be known.</param>
/// <param name="Elapsed">Since the import began.</param>
public readonly record struct ImportProgress(string Step, long Done, double? Fraction, TimeSpan Elapsed);
