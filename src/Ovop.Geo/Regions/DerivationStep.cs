namespace Ovop.Geo.Regions;

/// <summary>How far a derivation is.</summary>
/// <param name="Name">What is being done: <c>deriving districts</c>.</param>
/// <param name="Done">How many of the step's areas are done; 0 where it begins, or counts none.</param>
/// <param name="All">How many there are; 0 where the step counts none.</param>
internal readonly record struct DerivationStep(string Name, long Done, long All);
