using Ovop.Geo.Importing.Runs;
using Ovop.Graph.Cli;

namespace Ovop.Graph.Tests.Cli;

public sealed class ImportReportTests
{
    [Fact]
    public void Prints_what_was_counted_and_then_alike_beside_alike()
    {
        var report = Report(
            [Refused(1, "\"A\" is no code.", "Name it."), Repaired(2), Refused(3, "\"B\" is no code.", "Name it.")],
            ("features read", 1_300), ("boundaries replaced", 0));

        Assert.Equal(
            """
                 1,300 features read
                     1 repaired
                     2 refused
            a.geojson, feature 1: refused: "A" is no code. Name it.
            a.geojson, feature 3: refused: "B" is no code. Name it.
            a.geojson, feature 2 (35.05.01.2001): repaired: it is not valid. It was made valid.
            """,
            string.Join('\n', ImportReportLines.Of(report)));
    }

    [Fact]
    public void Prints_ten_of_a_kind_and_says_where_the_rest_can_be_had()
    {
        var findings = Enumerable.Range(1, 271).Select(i => Refused(i, "no village here has this code.", "Import it."));

        var lines = ImportReportLines.Of(Report([.. findings, Repaired(272)])).ToArray();

        Assert.Equal("         1 repaired", lines[0]);
        Assert.StartsWith("a.geojson, feature 10: refused", lines[^3], StringComparison.Ordinal);
        Assert.Equal("... and 261 more of this kind; --report FILE.csv lists them all.", lines[^2]);
        Assert.StartsWith("a.geojson, feature 272", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_long_each_step_took() => Assert.Equal(
        "reading a.geojson 12.3 s, checking shapes 0.4 s",
        ImportReportLines.StepsOf(Report([]) with
        {
            Steps = [("reading a.geojson", TimeSpan.FromSeconds(12.34)), ("checking shapes", TimeSpan.FromSeconds(0.4))],
        }));

    [Theory]
    [InlineData(true, "Nothing was changed: --strict wants all or nothing, and 1 were refused.")]
    [InlineData(false, "Nothing was changed: nothing in the file could be taken.")]
    public void Says_why_nothing_was_changed(bool couldApply, string expected)
    {
        var report = Report([Refused(1, "no.", "Yes.")]) with { IsApplied = false, CouldApply = couldApply };

        Assert.Equal(expected, ImportReportLines.WhyNothing(report));
    }

    [Fact]
    public void Writes_a_file_that_a_spreadsheet_reads()
    {
        var path = Path.GetTempFileName();
        using (var file = ImportReportFile.Create(path))
        {
            file.Write([Refused(1, "its kind is \"hutan\".", "A, or B."), Repaired(2)]);
        }

        Assert.Equal(
            "outcome,file,place,code,problem,remedy\r\n"
                + "refused,a.geojson,feature 1,,\"its kind is \"\"hutan\"\".\",\"A, or B.\"\r\n"
                + "repaired,a.geojson,feature 2,35.05.01.2001,it is not valid.,It was made valid.\r\n",
            File.ReadAllText(path));
        Assert.Equal(0xEF, File.ReadAllBytes(path)[0]);
        File.Delete(path);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_before_the_import()
    {
        var failure = Assert.Throws<CommandFailure>(() => ImportReportFile.Create("/nowhere/report.csv"));

        Assert.StartsWith("--report /nowhere/report.csv cannot be written: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_a_line_for_a_step_and_one_now_and_then_within_it()
    {
        using var output = new StringWriter();
        var progress = new ImportProgressLines(new ProgressLines(output));

        progress.Report(new ImportProgress("reading a.geojson", 1, 0.15, TimeSpan.FromSeconds(0.1)));
        progress.Report(new ImportProgress("reading a.geojson", 900, 0.2, TimeSpan.FromSeconds(0.3)));
        progress.Report(new ImportProgress("reading a.geojson", 12_345, 0.4, TimeSpan.FromSeconds(2.2)));
        progress.Report(new ImportProgress("checking shapes", 0, null, TimeSpan.FromSeconds(2.3)));

        Assert.Equal(
            ["reading a.geojson", "reading a.geojson: 12,345 (40 %)", "checking shapes"],
            output.ToString().TrimEnd().Split('\n').Select(line => line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..]));
    }

    private static ImportFinding Refused(int feature, string problem, string remedy) =>
        new(ImportOutcome.Refused, "a.geojson", $"feature {feature}", null, problem, remedy);

    private static ImportFinding Repaired(int feature) => new(
        ImportOutcome.Repaired, "a.geojson", $"feature {feature}", "35.05.01.2001", "it is not valid.", "It was made valid.");

    private static ImportReport Report(ImportFinding[] findings, params (string, long)[] counts) => new()
    {
        Counts = counts,
        Findings = findings,
        Repaired = findings.Count(finding => finding.Outcome == ImportOutcome.Repaired),
        Refused = findings.Count(finding => finding.Outcome == ImportOutcome.Refused),
        Elapsed = TimeSpan.Zero,
    };
}
