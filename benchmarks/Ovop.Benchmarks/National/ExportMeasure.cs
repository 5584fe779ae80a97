using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Statistics;

namespace Ovop.Benchmarks.National;

/// <summary>
/// All villages as a GeoJSON text sequence over HTTP, in turn with PostgreSQL's own <c>COPY</c> of the same features, which
/// is read as raw bytes; and what it does to the server's memory.
/// </summary>
internal sealed class ExportMeasure(MeasuredProcess server, NpgsqlConnection connection, int rounds, TextWriter progress)
{
    private const double Megabyte = 1e6;

    private const string CopySql = $"COPY ({ExportFloor.Sql}) TO STDOUT (FORMAT binary)";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public async Task<IReadOnlyList<Figure>> RunAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        var address = new Uri(server.Address, ExportFloor.Path);

        // Its code is compiled, and its buffers are there, before the memory is looked at.
        await ReadAsync(await client.GetStreamAsync(new Uri(server.Address, ExportFloor.SmallPath), cancellationToken), cancellationToken);
        var before = MemoryUse.Of(server.Id);
        await ExportCheck.RequireEqualAsync(client, address, connection, cancellationToken);
        var (ours, copies) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            copies.Add(await SpeedAsync(async () => await connection.BeginRawBinaryCopyAsync(CopySql, cancellationToken), cancellationToken));
            ours.Add(await SpeedAsync(() => client.GetStreamAsync(address, cancellationToken), cancellationToken));
            server.RequireRunning();
            await progress.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"export, round {round}: {ours[^1]:0.0} MB/s, COPY {copies[^1]:0.0} MB/s; load {MachineLoad.Now()}"));
        }

        return
        [
            new Figure("export over HTTP, MB a second (with: COPY)", Median.Of(ours), Median.Of(copies), "at least 0.8 of it"),
            new Figure(
                "export: growth of the server's memory at most, MB",
                MemoryUse.Of(server.Id).PeakMegabytes - before.ResidentMegabytes, Compared: null, "under 50"),
        ];
    }

    /// <returns>Megabytes (10^6) a second, from the request to the last byte.</returns>
    private static async Task<double> SpeedAsync(Func<Task<Stream>> open, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var bytes = await ReadAsync(await open(), cancellationToken);
        return bytes / Megabyte / clock.Elapsed.TotalSeconds;
    }

    private static async Task<long> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using (stream)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(65_536);
            var bytes = 0L;
            while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                bytes += read;
            }

            ArrayPool<byte>.Shared.Return(buffer);
            return bytes;
        }
    }
}
