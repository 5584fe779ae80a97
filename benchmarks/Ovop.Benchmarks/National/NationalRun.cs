using Npgsql;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Runs;
using Ovop.Benchmarks.Storage;

namespace Ovop.Benchmarks.National;

/// <summary>
/// One run at national scale: from files to tables, and back to nothing.
/// <list type="number">
/// <item>Finds the files of the country, or makes them.</item>
/// <item>Imports them with the product's own commands.</item>
/// <item>Derives districts, regencies and provinces once more by bare SQL.</item>
/// <item>Asks the questions of the server and of the floor.</item>
/// <item>Asks for a box here, and in a database of three regencies.</item>
/// <item>Exports all villages.</item>
/// <item>Draws map tiles.</item>
/// <item>Writes the tables.</item>
/// </list>
/// </summary>
/// <param name="options">How to measure.</param>
/// <param name="output">Takes the tables, and nothing else.</param>
/// <param name="progress">Takes a line for each step.</param>
internal sealed class NationalRun(NationalOptions options, TextWriter output, TextWriter progress)
{
    /// <summary>The three of the seed, of which the first has the box.</summary>
    private static readonly string[] SmallRegencies = ["35.05", "16.12", "36.04"];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Wrk.RequireInstalled();
        await progress.WriteLineAsync($"load of the machine before the run: {MachineLoad.Now()}");
        await using var database = await BenchDatabase.CreateEmptyAsync(cancellationToken);
        var files = await NationalFiles.FindAsync(database.Folder, options.IsSynthetic, cancellationToken); // 1.
        await progress.WriteLineAsync(files.IsSynthetic ? "a synthetic country" : files.Boundaries);
        var figures = new List<Figure>();
        figures.AddRange(await LoadAsync(files, database.ConnectionString, cancellationToken)); // 2., 3.
        var (box, regencies) = await LookAsync(database.ConnectionString, cancellationToken);

        var results = new List<NationalResult>();
        await using (var sides = await BothSides.StartAsync(
            database.ConnectionString, options.ServerAssembly, cancellationToken))
        {
            var measure = new NationalMeasure(sides, database.Folder, options, progress);
            foreach (var question in NationalQuestions.Of(box, regencies))
            {
                results.Add(await measure.RunAsync(question, cancellationToken)); // 4.
            }

            figures.AddRange(await CompareBoxAsync(files, database, sides, box, cancellationToken)); // 5.
        }

        figures.AddRange(await ExportAsync(database.ConnectionString, cancellationToken)); // 6.
        await BenchDatabase.WithConnectionAsync(
            database.ConnectionString,
            async connection => figures.AddRange(await new TileMeasure(database.ConnectionString, database.Folder, options, progress)
                .RunAsync(connection, cancellationToken)), // 7.
            cancellationToken);
        await output.WriteLineAsync(FigureTable.Of(figures).ToText(options.IsMarkdown)); // 8.
        await output.WriteAsync(NationalTable.Of(results, options.Connections).ToText(options.IsMarkdown));
    }

    private async Task<IReadOnlyList<Figure>> LoadAsync(
        NationalFiles files, string connectionString, CancellationToken cancellationToken)
    {
        var import = await new NationalImport(options.ServerAssembly, progress).RunAsync(
            files, connectionString, cancellationToken);
        await BenchDatabase.SettleAsync(connectionString, cancellationToken);
        var (villages, derivation) = (0L, TimeSpan.Zero);
        await BenchDatabase.WithConnectionAsync(
            connectionString,
            async connection =>
            {
                await using var count = new NpgsqlCommand("SELECT count(*) FROM village", connection);
                villages = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
                await progress.WriteLineAsync("deriving by bare SQL");
                derivation = await DerivationFloor.MeasureAsync(connection, cancellationToken);
            },
            cancellationToken);
        await BenchDatabase.SettleAsync(connectionString, cancellationToken);
        return NationalImport.Figures(import, villages, derivation);
    }

    private static async Task<(MeasuredBox Box, int Regencies)> LookAsync(
        string connectionString, CancellationToken cancellationToken)
    {
        MeasuredBox? box = null;
        var regencies = 0L;
        await BenchDatabase.WithConnectionAsync(
            connectionString,
            async connection =>
            {
                box = await MeasuredBox.FindAsync(connection, SmallRegencies[0], cancellationToken);
                await using var count = new NpgsqlCommand("SELECT count(DISTINCT regency_code) FROM village", connection);
                regencies = (long)(await count.ExecuteScalarAsync(cancellationToken))!;
            },
            cancellationToken);
        return box is null
            ? throw new BenchFailure($"No box around a village of {SmallRegencies[0]} meets 20 villages of that regency alone.")
            : (box, (int)regencies);
    }

    private async Task<IReadOnlyList<Figure>> CompareBoxAsync(
        NationalFiles files, BenchDatabase database, BothSides country, MeasuredBox box, CancellationToken cancellationToken)
    {
        var small = await database.AddAsync("three_regencies", cancellationToken);
        var some = await RegencyFiles.WriteAsync(files, SmallRegencies, database.Folder, cancellationToken);
        await new NationalImport(options.ServerAssembly, progress).RunAsync(some, small, cancellationToken);
        await BenchDatabase.SettleAsync(small, cancellationToken);
        await using var few = await BothSides.StartAsync(small, options.ServerAssembly, cancellationToken);
        return await new BoxMeasure(country, few, database.Folder, options, progress).RunAsync(
            NationalQuestions.Box(box), cancellationToken);
    }

    private async Task<IReadOnlyList<Figure>> ExportAsync(string connectionString, CancellationToken cancellationToken)
    {
        IReadOnlyList<Figure> figures = [];
        await using var server = await BothSides.StartServerAsync(
            connectionString, options.ServerAssembly, new Dictionary<string, string>(), cancellationToken);
        await BenchDatabase.WithConnectionAsync(
            connectionString,
            async connection => figures = await new ExportMeasure(server, connection, options.Rounds, progress)
                .RunAsync(cancellationToken),
            cancellationToken);
        return figures;
    }
}
