using System.Globalization;
using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Questions;
using Ovop.Benchmarks.Results;
using Ovop.Benchmarks.Storage;

namespace Ovop.Benchmarks.Runs;

/// <summary>
/// One run: from nothing to the table, and back to nothing.
/// <list type="number">
/// <item>Makes and fills the database.</item>
/// <item>Starts the floor and the server.</item>
/// <item>Checks of each question that all targets give the same answer.</item>
/// <item>Loads each target until its code is compiled for good, unmeasured.</item>
/// <item>Measures the targets in turn, round after round, so that a disturbance meets all of them.</item>
/// <item>Writes the medians, and the memory that the processes have then.</item>
/// </list>
/// </summary>
/// <param name="options">How to measure.</param>
/// <param name="output">Takes the table, and nothing else.</param>
/// <param name="progress">Takes a line for each step.</param>
internal sealed class BenchRun(BenchOptions options, TextWriter output, TextWriter progress)
{
    private const int WarmUpSeconds = 5;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Wrk.RequireInstalled();
        await progress.WriteLineAsync($"load of the machine before the run: {MachineLoad.Now()}");
        await progress.WriteLineAsync(
            $"database: {VillageGrid.Villages} villages of {VillageGrid.Positions} positions, "
            + $"{VillageGrid.Villages * BenchRows.ProductsOfVillage} products");
        await using var database = await BenchDatabase.CreateAsync(cancellationToken); // 1.
        await using var sides = await BothSides.StartAsync(
            database.ConnectionString, options.ServerAssembly, cancellationToken); // 2.
        var wrk = new Wrk(database.Folder, options.Connections);
        var results = new List<QuestionResult>();
        foreach (var question in options.Questions)
        {
            results.Add(await MeasureAsync(question, sides, wrk, cancellationToken));
        }

        await output.WriteAsync(options.IsMarkdown ? ResultTable.Markdown(results) : ResultTable.Plain(results)); // 6.
        await output.WriteLineAsync();
        await WriteMemoryAsync("floor", sides.Floor);
        if (sides.Server is not null)
        {
            await WriteMemoryAsync("server", sides.Server);
        }
    }

    private async Task<QuestionResult> MeasureAsync(
        Question question, BothSides sides, Wrk wrk, CancellationToken cancellationToken)
    {
        var targets = sides.TargetsOf(question);
        var bytes = await AnswerCheck.RequireEqualAsync(question, targets, cancellationToken); // 3.
        foreach (var target in targets)
        {
            await wrk.RunAsync(target, WarmUpSeconds, cancellationToken); // 4.
        }

        var rounds = targets.Select(_ => new List<LoadResult>()).ToArray();
        for (var round = 1; round <= options.Rounds; round++)
        {
            for (var target = 0; target < targets.Count; target++)
            {
                rounds[target].Add(await wrk.RunAsync(targets[target], options.Seconds, cancellationToken)); // 5.
                sides.Floor.RequireRunning();
                sides.Server?.RequireRunning();
            }

            var figures = targets.Select((target, index) =>
                $"{target.Name} {rounds[index][^1].RequestsPerSecond.ToString("N0", CultureInfo.InvariantCulture)}/s");
            await progress.WriteLineAsync(
                $"question {question.Number}, round {round}: {string.Join(", ", figures)}; load {MachineLoad.Now()}");
        }

        return new QuestionResult(
            question,
            bytes,
            Floor: LoadResult.MedianOf(rounds[0]),
            FloorByGet: LoadResult.MedianOf(rounds[1]),
            Server: rounds.Length > 2 ? LoadResult.MedianOf(rounds[2]) : null);
    }

    private async Task WriteMemoryAsync(string name, MeasuredProcess process)
    {
        var memory = MemoryUse.Of(process.Id);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"resident memory of the {name} after the run: {memory.ResidentMegabytes:0} MB "
            + $"(at most {memory.PeakMegabytes:0} MB)"));
    }
}
