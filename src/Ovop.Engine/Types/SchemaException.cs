namespace Ovop.Engine.Types;

/// <summary>A schema that cannot be built: every fault at once, one a line.</summary>
public sealed class SchemaException(IReadOnlyList<string> faults)
    : Exception($"The schema has {faults.Count} fault(s):\n{string.Join('\n', faults)}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
