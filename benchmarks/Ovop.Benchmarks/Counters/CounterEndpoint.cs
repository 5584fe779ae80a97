using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Ovop.Benchmarks.Counters;

/// <summary>
/// In the server's process: counts what the meters of the engine and of the SQL compiler tell, and writes it, beside what
/// was allocated and computed, to whoever connects to a Unix socket in the folder of the run.
/// </summary>
/// <remarks>Knows nothing but .NET's own types: the server's process has none of the benchmark's packages.</remarks>
internal static class CounterEndpoint
{
    private const string MeterPrefix = "Ovop.";

    private static readonly ConcurrentDictionary<string, long> Counts = new(StringComparer.Ordinal);

    private static readonly MeterListener Listener = new();

    public static void Open(string path)
    {
        Listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith(MeterPrefix, StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        Listener.SetMeasurementEventCallback<long>(Count);
        Listener.Start();

        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen();
        new Thread(() => Answer(socket)) { IsBackground = true, Name = "benchmark's counters" }.Start();
    }

    private static void Count(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        // Without a string for each: what is counted here would be counted as the server's.
        var key = (instrument.Name, tags is [{ Value: "hit" }]) switch
        {
            ("ovop.engine.plans", true) => ServerCounters.PlanHits,
            ("ovop.engine.plans", false) => ServerCounters.PlanMisses,
            ("ovop.geo.queries", true) => ServerCounters.SqlHits,
            ("ovop.geo.queries", false) => ServerCounters.SqlMisses,
            _ => null,
        };
        if (key is not null)
        {
            Counts.AddOrUpdate(key, static (_, value) => value, static (_, sum, value) => sum + value, value);
        }
    }

    private static void Answer(Socket socket)
    {
        while (true)
        {
            using var client = socket.Accept();
            client.Send(Encoding.UTF8.GetBytes(Report()));
        }
    }

    private static string Report()
    {
        var counters = new Dictionary<string, long>(Counts, StringComparer.Ordinal)
        {
            [ServerCounters.AllocatedBytes] = GC.GetTotalAllocatedBytes(precise: true),
            [ServerCounters.ProcessorTicks] = Environment.CpuUsage.TotalTime.Ticks,
        };
        return string.Concat(counters.Select(counter =>
            string.Create(CultureInfo.InvariantCulture, $"{counter.Key} {counter.Value}\n")));
    }
}
