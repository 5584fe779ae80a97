namespace Ovop.Engine.Types;

/// <summary>Unions have members, each once (section 3.8, Type Validation).</summary>
internal static class UnionFaults
{
    public static IEnumerable<string> Of(UnionType union) => union.Types.Count == 0
        ? [$"Union type {union} must define one or more member types."]
        : Duplicates.In(union.Types.Select(member => member.Name))
            .Select(name => $"Union type {union} can only include type {name} once.");
}
