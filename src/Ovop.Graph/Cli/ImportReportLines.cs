using System.Globalization;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Graph.Cli;

/// <summary>Prints what an import has done: what was counted, then what was repaired or refused, alike beside alike.</summary>
internal static class ImportReportLines
{
    /// <summary>So many findings of one kind tell what is wrong; a file with a wrong code column has thousands.</summary>
    private const int MostAlike = 10;

    public static IEnumerable<string> Of(ImportReport report)
    {
        // That nothing was refused is news; that no province was made is none.
        IEnumerable<(string What, long Count)> counts =
        [
            .. report.Counts.Where(line => line.Count > 0),
            ("repaired", report.Repaired),
            ("refused", report.Refused),
        ];
        foreach (var (what, count) in counts)
        {
            yield return Text($"  {count,8:N0} {what}");
        }

        foreach (var alike in report.Findings.GroupBy(finding => (finding.Outcome, finding.Remedy)))
        {
            foreach (var finding in alike.Take(MostAlike))
            {
                yield return finding.ToString();
            }

            if (alike.Skip(MostAlike).Count() is > 0 and var more)
            {
                yield return Text($"... and {more:N0} more of this kind; --report FILE.csv lists them all.");
            }
        }

        if (report.Omitted > 0)
        {
            yield return Text($"... and {report.Omitted:N0} more that were counted and not kept.");
        }
    }

    /// <summary>How long each step took, on one line.</summary>
    public static string StepsOf(ImportReport report) =>
        string.Join(", ", report.Steps.Select(step => Text($"{step.Step} {step.Took.TotalSeconds:0.0} s")));

    /// <summary>Why an import that was read to its end changed nothing.</summary>
    public static string WhyNothing(ImportReport report) => report.CouldApply
        ? Text($"Nothing was changed: --strict wants all or nothing, and {report.Refused:N0} were refused.")
        : "Nothing was changed: nothing in the file could be taken.";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
