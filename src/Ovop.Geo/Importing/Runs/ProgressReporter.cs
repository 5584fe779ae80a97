using System.Diagnostics;

namespace Ovop.Geo.Importing.Runs;

/// <summary>Tells whoever looks how far an import is, a few times a second at most.</summary>
internal sealed class ProgressReporter(IProgress<ImportProgress>? progress)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly List<(string Step, TimeSpan Began)> _steps = [];
    private TimeSpan _next;

    /// <summary>Since the import began.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The steps so far and how long each took, the last one until now.</summary>
    public IReadOnlyList<(string Step, TimeSpan Took)> Steps =>
        [.. _steps.Select((step, i) => (step.Step, (i + 1 < _steps.Count ? _steps[i + 1].Began : Elapsed) - step.Began))];

    /// <summary>A step begins: this is always told.</summary>
    public void Begin(string step)
    {
        _steps.Add((step, _clock.Elapsed));
        Report(step, done: 0, fraction: null);
    }

    /// <summary>Tells of a derivation as of the import's own steps.</summary>
    public void Follow(DerivationStep step)
    {
        if (step.All == 0)
        {
            Begin(step.Name);
        }
        else
        {
            Advance(step.Name, step.Done, (double)step.Done / step.All);
        }
    }

    /// <summary>A record is done: this is told if it was quiet for a while.</summary>
    public void Advance(string step, long done, double? fraction)
    {
        if (_clock.Elapsed >= _next)
        {
            Report(step, done, fraction);
        }
    }

    private void Report(string step, long done, double? fraction)
    {
        _next = _clock.Elapsed + Interval;
        progress?.Report(new ImportProgress(step, done, fraction, _clock.Elapsed));
    }
}
