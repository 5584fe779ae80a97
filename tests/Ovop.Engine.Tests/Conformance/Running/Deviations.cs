using System.Text.Json;
using System.Text.RegularExpressions;

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
    public static bool Excuse(Difference difference) => All.Any(deviation => deviation.Excuses(difference));
}

/// <summary>One difference that is meant.</summary>
/// <param name="Reason">Why, with the section of the specification.</param>
/// <param name="Kind">The kind of its cases.</param>
/// <param name="Without">
/// A pattern of an error that this engine reports beyond those of the reference; without it the answers are the same.
/// </param>
/// <param name="Ours">A pattern of what this engine answers, where it is not even that.</param>
/// <param name="Reference">A pattern of what the reference then answers.</param>
/// <param name="Schema">The schema of the case that shows it; null where the kind needs none.</param>
/// <param name="Text">The document of that case.</param>
/// <param name="Instead">
/// What this engine answers where the reference answers what the pattern says; only for introspection.
/// </param>
internal sealed record Deviation(
    string Reason, string Kind, string? Without, string? Ours, string? Reference, string? Schema, string Text, string? Instead)
{
    public bool Excuses(Difference difference)
    {
        if (difference.Kind != Kind)
        {
            return false;
        }

        return Without is null
            ? Regex.IsMatch(difference.Ours, Ours!) && Regex.IsMatch(difference.Reference, Reference!)
            : Remove(Without, difference.Ours) == difference.Reference;
    }

    private static string Remove(string pattern, string answer) => Regex
        .Replace(answer, $"\\{{\"message\":\"{pattern}\",\"locations\":[^\\]]*\\]\\}},?", "")
        .Replace("},]", "}]", StringComparison.Ordinal);
}
