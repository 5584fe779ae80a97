using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using Ovop.Benchmarks.Engine;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Statistics;
using Ovop.Benchmarks.Storage;
using Ovop.Geo.Clustering;

namespace Ovop.Benchmarks.Markers;

/// <summary>
/// One run of markers: each round measures, in turn, the points read by raw Npgsql, supercluster's load of them, a first
/// answer of the server, the same question again many times, one round trip to the database as often, and the answer after
/// a write. So what disturbs the machine meets all of them.
/// </summary>
internal sealed class MarkersRun(int rounds, int points, string server, TextWriter output, TextWriter progress)
{
    private const int Radius = 40;
    private const int MinPoints = 2;
    private const int Repeats = 300;
    private const string Database = "OVOP_DATABASE";

    // A screen of 1,920 by 1,080 pixels at zoom 9.
    private const string Screen = "[109.4, -8.5, 112.03, -7.02]";

    private readonly List<double> _fetches = [];
    private readonly List<double> _loads = [];
    private readonly List<double> _firsts = [];
    private readonly List<double> _agains = [];
    private readonly List<double> _trips = [];
    private readonly List<double> _bares = [];
    private readonly List<double> _writes = [];
    private readonly List<double> _counts = [];
    private readonly List<double> _versions = [];
    private int _bytes;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var folder = new ReferenceFolder();
        await folder.RestoreAsync(cancellationToken);
        await using var database = await BenchDatabase.CreateAsync(cancellationToken);
        await MarkerVillages.WriteAsync(database.ConnectionString, points, cancellationToken);
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            MaxAutoPrepare = 10,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
        });
        using var supercluster = await SuperclusterProcess.StartAsync(folder, await FetchAsync(source, "none", cancellationToken), cancellationToken);
        await using var served = await MeasuredProcess.StartAsync(
            "the server", server, "serve", new Dictionary<string, string> { [Database] = database.ConnectionString }, "/health", cancellationToken);
        using var client = new HttpClient { BaseAddress = served.Address };
        for (var round = 0; round <= rounds; round++)
        {
            await MeasureAsync(round, source, supercluster, client, cancellationToken);
            if (round == 0)
            {
                // What is slow only once, such as a first compilation, is no part of the figures.
                Array.ForEach([_fetches, _loads, _firsts, _agains, _trips, _bares, _writes, _counts, _versions], figures => figures.Clear());
            }
        }

        await output.WriteAsync(Table());
        await progress.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The server's memory: {MemoryUse.Of(served.Id).ResidentMegabytes:0} MB."));
    }

    private async Task MeasureAsync(
        int round, NpgsqlDataSource source, SuperclusterProcess supercluster, HttpClient client, CancellationToken cancellationToken)
    {
        // A code that no village has makes the question a new one in each round.
        var other = string.Create(CultureInfo.InvariantCulture, $"round {round}");
        var question = $$"""{"query":"{ clusterMarkers(of: VILLAGES, bbox: {{Screen}}, zoom: 9, where: { villages: { code: { neq: \"{{other}}\" } } }) { totalCount markers { id count centroid { coordinates } expansionZoom } } }"}""";
        var counts = question.Replace(" markers { id count centroid { coordinates } expansionZoom }", "", StringComparison.Ordinal);
        _fetches.Add(await TimeAsync(() => FetchAsync(source, other, cancellationToken)));
        _loads.Add(await supercluster.LoadAsync(Radius, MinPoints, ClusterSettings.DeepestZoom, cancellationToken));
        _firsts.Add(await TimeAsync(() => AskAsync(client, question, points, cancellationToken)));
        _agains.Add(await MedianAsync(() => AskAsync(client, question, points, cancellationToken)));
        _counts.Add(await MedianAsync(() => AskAsync(client, counts, null, cancellationToken)));
        _versions.Add(await MedianAsync(() => VersionsAsync(source, cancellationToken)));
        _trips.Add(await MedianAsync(() => RoundTripAsync(source, cancellationToken)));
        _bares.Add(await MedianAsync(() => AskAsync(client, """{"query":"{ villageByCode(code: \"99.99.00.2000\") { name } }"}""", null, cancellationToken)));
        await using (var write = source.CreateCommand("UPDATE village SET name = name WHERE code = '99.99.00.2000'"))
        {
            await write.ExecuteNonQueryAsync(cancellationToken);
        }

        _writes.Add(await TimeAsync(() => AskAsync(client, question, points, cancellationToken)));
        await progress.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"round {round}: fetch {_fetches[^1] / 1e3:N0} ms, supercluster {_loads[^1] / 1e3:N0} ms, first {_firsts[^1] / 1e3:N0} ms, again {_agains[^1]:N0} µs, counts {_counts[^1]:N0} µs, versions {_versions[^1]:N0} µs, round trip {_trips[^1]:N0} µs, one row {_bares[^1]:N0} µs, after a write {_writes[^1] / 1e3:N0} ms; load {MachineLoad.Now()}"));
    }

    private string Table()
    {
        var floor = Median.Of(_fetches.Zip(_loads, (fetch, load) => fetch + load));
        var text = new StringBuilder("| what | server | compared with | | ratio | goal |\n| --- | --: | --- | --: | --: | --: |\n");
        Row($"first answer of {points:N0} points", "ms", Median.Of(_firsts) / 1e3, "points by raw Npgsql + supercluster's load", floor / 1e3, "1.5");
        Row("after a write", "ms", Median.Of(_writes) / 1e3, "the same", floor / 1e3, "");
        Row("again, data unchanged, counts only", "µs", Median.Of(_counts), "one statement through the pool", Median.Of(_trips), "2");
        Row("again, data unchanged, counts only", "µs", Median.Of(_counts), "one village by its code, asked of the server", Median.Of(_bares), "");
        Row($"again, data unchanged, {_bytes:N0} bytes of markers", "µs", Median.Of(_agains), "one statement through the pool", Median.Of(_trips), "2");
        return text.ToString();

        void Row(string what, string unit, double ours, string with, double theirs, string goal) => text.Append(
            CultureInfo.InvariantCulture, $"| {what} | {ours:N0} {unit} | {with} | {theirs:N0} {unit} | {ours / theirs:0.00} | {goal} |\n");
    }

    private static async Task<List<double[]>> FetchAsync(NpgsqlDataSource source, string other, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT code, ST_X(location), ST_Y(location) FROM village WHERE code <> $1");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = other });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (codes, found) = (new List<string>(), new List<double[]>());
        while (await reader.ReadAsync(cancellationToken))
        {
            codes.Add(reader.GetString(0));
            found.Add([reader.GetDouble(1), reader.GetDouble(2)]);
        }

        return found;
    }

    private static async Task<bool> VersionsAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT version FROM table_version WHERE table_name = ANY ($1)");
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ["village"] });
        return await command.ExecuteScalarAsync(cancellationToken) is long;
    }

    private static async Task<bool> RoundTripAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("SELECT 1");
        return await command.ExecuteScalarAsync(cancellationToken) is 1;
    }

    /// <exception cref="BenchFailure">The answer is wrong.</exception>
    private async Task<bool> AskAsync(HttpClient client, string question, int? total, CancellationToken cancellationToken)
    {
        using var content = new StringContent(question, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("graphql", UriKind.Relative), content, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        _bytes = total is null ? _bytes : answer.Length;
        return total is null || answer.StartsWith(string.Create(CultureInfo.InvariantCulture, $$$"""{"data":{"clusterMarkers":{"totalCount":{{{total}}},"markers":[{"""), StringComparison.Ordinal)
            ? true
            : throw new BenchFailure($"The server answers {answer[..Math.Min(answer.Length, 300)]}");
    }

    private static async Task<double> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static async Task<double> MedianAsync(Func<Task<bool>> work)
    {
        var times = new List<double>(Repeats);
        for (var i = 0; i < Repeats; i++)
        {
            times.Add(await TimeAsync(work));
        }

        return Median.Of(times);
    }
}
