using System.Globalization;
using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Counters;
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
/// <item>Asks another server, which tells what it counts, the same as documents that it knows and that it never saw.</item>
/// <item>Writes the medians, and the memory that the processes have then.</item>
/// </list>
/// </summary>
/// <param name="options">How to measure.</param>
/// <param name="output">Takes the tables, and nothing else.</param>
/// <param name="progress">Takes a line for each step.</param>
internal sealed class BenchRun(BenchOptions options, TextWriter output, TextWriter progress)
{
    private const int WarmUpSeconds = 10;

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
        var load = new InterleavedLoad(wrk, options.Rounds, options.Seconds, progress);
        var results = new List<QuestionResult>();
        foreach (var question in options.Questions)
        {
            results.Add(await MeasureAsync(question, sides, wrk, load, cancellationToken));
        }

        var caches = await MeasureCachesAsync(database, cancellationToken); // 6.
        await output.WriteLineAsync(ResultTable.Of(results).ToText(options.IsMarkdown)); // 7.
        if (caches.Count > 0)
        {
            await output.WriteLineAsync(CacheTable.Of(caches).ToText(options.IsMarkdown));
        }

        await WriteMemoryAsync("floor", sides.Floor);
        if (sides.Server is not null)
        {
            await WriteMemoryAsync("server", sides.Server);
        }
    }

    private static async Task<QuestionResult> MeasureAsync(
        Question question, BothSides sides, Wrk wrk, InterleavedLoad load, CancellationToken cancellationToken)
    {
        var targets = sides.TargetsOf(question);
        var bytes = await AnswerCheck.RequireEqualAsync(question, targets, cancellationToken); // 3.
        foreach (var target in targets)
        {
            await wrk.RunAsync(target, WarmUpSeconds, cancellationToken); // 4.
        }

        var medians = await load.RunAsync(
            $"question {question.Number}", targets, sides.RequireRunning, cancellationToken); // 5.
        return new QuestionResult(
            question, bytes, Floor: medians[0], FloorByGet: medians[1], Server: medians.Length > 2 ? medians[2] : null);
    }

    private async Task<IReadOnlyList<CacheResult>> MeasureCachesAsync(
        BenchDatabase database, CancellationToken cancellationToken)
    {
        var results = new List<CacheResult>();
        if (options.ServerAssembly is not { } assembly)
        {
            return results;
        }

        await using var server = await CountedServer.StartAsync(
            settings => BothSides.StartServerAsync(database.ConnectionString, assembly, settings, cancellationToken),
            database.Folder);
        var measure = new CacheMeasure(server, database.Folder, options.Rounds, options.Seconds, progress);
        foreach (var question in options.Questions)
        {
            results.Add(await measure.RunAsync(question, cancellationToken));
        }

        return results;
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
