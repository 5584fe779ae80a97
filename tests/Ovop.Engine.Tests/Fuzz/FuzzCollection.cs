namespace Ovop.Engine.Tests.Fuzz;

/// <summary>Fuzzing measures the memory of the process, so it runs alone in it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class FuzzCollection
{
    public const string Name = "fuzzing";
}
