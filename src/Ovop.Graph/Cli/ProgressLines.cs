using System.Globalization;

namespace Ovop.Graph.Cli;

/// <summary>Tells a person what is being done: one line for each step, with the seconds since the command began.</summary>
internal sealed class ProgressLines(TextWriter output, DateTimeOffset start)
{
    public ProgressLines(TextWriter output)
        : this(output, DateTimeOffset.UtcNow)
    {
    }

    public DateTimeOffset Start => start;

    public void Say(string step)
    {
        var elapsed = Math.Max(0, (DateTimeOffset.UtcNow - start).TotalSeconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{elapsed,6:0.0} s] {step}"));
        output.Flush();
    }
}
