using System.Globalization;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Results;
using Ovop.Benchmarks.Runs;
using Ovop.Benchmarks.Storage;

namespace Ovop.Benchmarks.Page;

/// <summary>
/// One run of the map in a browser, over the database as it comes: the page is served by a process of its own, as it was
/// built, and opened round for round by a browser that was never there. The first round is no part of the figures: what the
/// server compiles and plans only once is done in it.
/// </summary>
/// <param name="rounds">How many rounds count.</param>
/// <param name="server">The server's .dll.</param>
/// <param name="page">The folder that the page was built to.</param>
/// <param name="isMarkdown">How the table is written.</param>
/// <param name="output">Takes the table, and nothing else.</param>
/// <param name="progress">Takes a line for each round.</param>
internal sealed class PageRun(
    int rounds, string server, string page, bool isMarkdown, TextWriter output, TextWriter progress)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await progress.WriteLineAsync($"load of the machine before the run: {MachineLoad.Now()}");
        await using var database = await BenchDatabase.CreateEmptyAsync(cancellationToken);
        await CommandProcess.RunAsync(
            server, ["seed"], new Dictionary<string, string> { ["OVOP_DATABASE"] = database.ConnectionString }, null, cancellationToken);
        await BenchDatabase.SettleAsync(database.ConnectionString, cancellationToken);
        await using var served = await BothSides.StartServerAsync(
            database.ConnectionString, server, new Dictionary<string, string> { [PageCommand.FolderVariable] = page }, cancellationToken);
        using var browser = BrowserProcess.Start(served.Address);
        var figures = new List<PageFigures>();
        for (var round = 0; round <= rounds; round++)
        {
            var seen = await browser.MeasureAsync(cancellationToken);
            served.RequireRunning();
            await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}: {seen}; load {MachineLoad.Now()}"));
            if (round > 0)
            {
                figures.Add(seen);
            }
        }

        await output.WriteAsync(Table(figures).ToText(isMarkdown));
    }

    private static TextTable Table(List<PageFigures> rounds) => new(
        ["what", "median", "least", "most", "goal"],
        [
            .. rounds[0].Figures.Select((first, i) =>
            {
                var values = rounds.Select(round => round.Figures[i].Value).Order().ToArray();
                return (string[])
                [
                    $"{first.What}, {first.Unit}", Text(values[(values.Length - 1) / 2]), Text(values[0]), Text(values[^1]),
                    first.Goal is { } goal ? $"under {Text(goal)}" : "-",
                ];
            }),
        ]);

    private static string Text(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
