using System.Text.RegularExpressions;

namespace Ovop.Benchmarks.Processes;

/// <summary>
/// Times the steps that a command of the product tells of: <c>[  12.3 s] reading all.ndjson</c> begins one, and
/// <c>[  14.3 s] reading all.ndjson: 5,000 (12 %)</c> goes on with it. Its own clock has tenths of seconds; ours is used.
/// </summary>
internal sealed partial class StepTimes
{
    private readonly List<(string Step, TimeSpan Began)> _steps = [];

    public void Add(string line, TimeSpan now)
    {
        if (Step().Match(line) is not { Success: true } match)
        {
            return;
        }

        lock (_steps)
        {
            var text = match.Groups[1].Value;
            if (_steps.Count == 0 || !text.StartsWith(_steps[^1].Step, StringComparison.Ordinal))
            {
                _steps.Add((text, now));
            }
        }
    }

    /// <summary>Each step with how long it took, the last of them until now.</summary>
    public IReadOnlyList<(string Step, TimeSpan Took)> End(TimeSpan now)
    {
        lock (_steps)
        {
            return [.. _steps.Select((step, at) =>
                (step.Step, (at + 1 < _steps.Count ? _steps[at + 1].Began : now) - step.Began))];
        }
    }

    [GeneratedRegex(@"^\[ *[0-9.]+ s\] (.+)$")]
    private static partial Regex Step();
}
