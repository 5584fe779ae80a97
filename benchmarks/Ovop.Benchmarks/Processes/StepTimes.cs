using System.Globalization;
using System.Text.RegularExpressions;

namespace Ovop.Benchmarks.Processes;

/// <summary>
/// What an import says in the end of its steps, in one line: <c>[ 99.9 s] reading all.ndjson 31.5 s, checking shapes 8.2 s</c>.
/// </summary>
internal static partial class StepTimes
{
    /// <returns>Null where the line is another one.</returns>
    public static IReadOnlyList<(string Step, TimeSpan Took)>? TryRead(string line) =>
        Line().Match(line) is { Success: true } match
            ? [.. match.Groups["step"].Captures.Zip(match.Groups["seconds"].Captures, (step, seconds) =>
                (step.Value, TimeSpan.FromSeconds(double.Parse(seconds.Value, CultureInfo.InvariantCulture))))]
            : null;

    [GeneratedRegex(@"^\[ *[0-9.]+ s\] (?:(?<step>.+?) (?<seconds>[0-9]+\.[0-9]) s(?:, |$))+$")]
    private static partial Regex Line();
}
