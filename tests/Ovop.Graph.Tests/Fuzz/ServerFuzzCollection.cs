namespace Ovop.Graph.Tests.Fuzz;

/// <summary>Fuzzing measures the memory of the process, so it runs alone in it.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class ServerFuzzCollection
{
    public const string Name = "fuzzing the server";
}
