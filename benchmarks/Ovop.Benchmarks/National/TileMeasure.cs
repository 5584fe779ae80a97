using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Npgsql;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Floor;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Runs;
using Ovop.Benchmarks.Statistics;

namespace Ovop.Benchmarks.National;

/// <summary>
/// Map tiles of villages. 1. The densest of zoom 10, drawn anew over HTTP by a server that keeps none, in turn with the bare
/// query through Npgsql; 2. one of them asked again and again, in turn with the same bytes as a file.
/// </summary>
internal sealed class TileMeasure(string connectionString, string folder, NationalOptions options, TextWriter progress)
{
    private const int Zoom = 10;
    private const int Tiles = 20;
    private const int WarmUpSeconds = 5;
    private const string FileName = "tile.mvt";
    private const string Gzip = "gzip";

    public async Task<IReadOnlyList<Figure>> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tiles = await DensestTiles.FindAsync(connection, Zoom, Tiles, cancellationToken);
        return [await DrawAsync(connection, tiles, cancellationToken), await RepeatAsync(tiles[Tiles / 2], cancellationToken)];
    }

    // 1.
    private async Task<Figure> DrawAsync(
        NpgsqlConnection connection, IReadOnlyList<(int X, int Y)> tiles, CancellationToken cancellationToken)
    {
        await using var server = await BothSides.StartServerAsync(
            connectionString, options.ServerAssembly, new Dictionary<string, string>(StringComparer.Ordinal) { ["OVOP_TILE_CACHE_BYTES"] = "0" }, cancellationToken);
        using var client = Client(server);
        await using var bare = await TileFloor.PrepareAsync(connection, cancellationToken);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= options.Rounds; round++)
        {
            foreach (var (x, y) in tiles)
            {
                theirs.Add(await MillisecondsAsync(() => TileFloor.ReadAsync(bare, Zoom, x, y, cancellationToken)));
                ours.Add(await MillisecondsAsync(() => client.GetByteArrayAsync(AddressOf(x, y), cancellationToken)));
            }

            if (round == 0)
            {
                // The plans are made, the code is compiled, the rows are in memory.
                (ours, theirs) = ([], []);
            }
            else
            {
                await progress.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"tiles, round {round}: {Median.Of(ours):0.0} ms, the bare query {Median.Of(theirs):0.0} ms; load {MachineLoad.Now()}"));
            }
        }

        return new Figure("a tile of zoom 10 drawn anew, p50 ms (with: the bare query)", Median.Of(ours), Median.Of(theirs), "at most 1.3 times");
    }

    // 2.
    private async Task<Figure> RepeatAsync((int X, int Y) tile, CancellationToken cancellationToken)
    {
        await using var server = await BothSides.StartServerAsync(
            connectionString, options.ServerAssembly, new Dictionary<string, string>(), cancellationToken);
        using var client = Client(server);
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "files")).FullName, FileName);
        await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(AddressOf(tile.X, tile.Y), cancellationToken), cancellationToken);
        await using var files = await MeasuredProcess.StartAsync(
            "the files", typeof(TileMeasure).Assembly.Location, StaticFileCommand.Command,
            new Dictionary<string, string>(StringComparer.Ordinal) { [StaticFileCommand.FolderVariable] = Path.GetDirectoryName(file)! },
            $"/{FileName}", cancellationToken);
        LoadTarget[] targets =
        [
            new("a file", new Uri(files.Address, $"/{FileName}"), Body: null) { AcceptEncoding = Gzip },
            new("the tile", new Uri(server.Address, AddressOf(tile.X, tile.Y)), Body: null) { AcceptEncoding = Gzip },
        ];
        var wrk = new Wrk(folder, options.Connections);
        foreach (var target in targets)
        {
            await wrk.RunAsync(target, WarmUpSeconds, cancellationToken);
        }

        var medians = await new InterleavedLoad(wrk, options.Rounds, options.Seconds, progress).RunAsync(
            "the same tile", targets, server.RequireRunning, cancellationToken);
        return new Figure(
            string.Create(CultureInfo.InvariantCulture, $"a tile of {new FileInfo(file).Length / 1000.0:0} kB again and again, requests a second (with: a file)"),
            medians[1].RequestsPerSecond, medians[0].RequestsPerSecond, "at least 0.8 of it");
    }

    private static HttpClient Client(MeasuredProcess server)
    {
        var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue(Gzip));
        return client;
    }

    private static string AddressOf(int x, int y) => string.Create(CultureInfo.InvariantCulture, $"/tiles/villages/{Zoom}/{x}/{y}.mvt");

    private static async Task<double> MillisecondsAsync(Func<Task<byte[]>> read)
    {
        var clock = Stopwatch.StartNew();
        return (await read()).Length > 0 ? clock.Elapsed.TotalMilliseconds : throw new BenchFailure("A tile of villages is empty.");
    }
}
