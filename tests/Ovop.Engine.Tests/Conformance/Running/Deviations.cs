using System.Text.Json;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>
/// Where this engine answers as the specification says and the reference does not: <c>deviations.json</c>, each with
/// its reason and a case that shows it.
/// </summary>
internal static class Deviations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deviation> All { get; } = JsonSerializer.Deserialize<Deviation[]>(
        File.ReadAllText(Path.Combine(NodePackages.Folder, "deviations.json")),
        new JsonSerializerOptions(JsonSerializerDefaults.Web))!;

    /// <summary>Whether the difference is one that is meant.</summary>
    public static bool Excuse(Difference difference) => Excuse(difference, All);

    /// <summary>Whether the difference is one that some of the deviations mean, alone or together.</summary>
    public static bool Excuse(Difference difference, IEnumerable<Deviation> deviations)
    {
        var ofKind = deviations.Where(deviation => deviation.Kind == difference.Kind).ToArray();
        return ofKind.Any(deviation => deviation.Excuses(difference))
            || (ErrorAnswer.TryParse(difference.Ours) is { } ours
                && ErrorAnswer.TryParse(difference.Reference) is { } reference
                && ofKind.Aggregate(
                    (ours, reference),
                    (left, deviation) => deviation.Narrow(difference.Case, left.ours, left.reference)) is var remaining
                && remaining.ours.IsSameAs(remaining.reference));
    }
}
