using System.Globalization;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Graph.Cli;

/// <summary>Tells of a long import: a line for each step, and one now and then within a long step.</summary>
internal sealed class ImportProgressLines(ProgressLines lines) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private string? _step;
    private TimeSpan _told;

    public void Report(ImportProgress value)
    {
        if (value.Step == _step && value.Elapsed - _told < Period)
        {
            return;
        }

        var isNew = value.Step != _step;
        _step = value.Step;
        _told = value.Elapsed;
        if (isNew)
        {
            // How far it is at its first record tells nobody anything.
            lines.Say(value.Step);
            return;
        }

        var done = value.Done == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $": {value.Done:N0}");
        var share = value.Fraction is { } fraction
            ? string.Create(CultureInfo.InvariantCulture, $" ({fraction:P0})")
            : "";
        lines.Say(value.Step + done + share);
    }
}
