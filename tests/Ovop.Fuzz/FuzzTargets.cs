using Ovop.Engine.Tests.Fuzz;
using Ovop.Engine.Tests.Fuzz.Running;
using Ovop.Graph.Tests.Fuzz;

namespace Ovop.Fuzz;

/// <summary>The list of what can be fuzzed.</summary>
internal static class FuzzTargets
{
    private static readonly (string Name, Func<IFuzzTarget> Create)[] All =
    [
        ("engine", () => new EngineTarget()),
        ("server", () => new ServerTarget()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(one => one.Name)];

    /// <param name="name">One of them; null for all.</param>
    public static IReadOnlyList<IFuzzTarget> Create(string? name) =>
        [.. All.Where(one => name is null || one.Name == name).Select(one => one.Create())];
}
