using System.Globalization;
using System.Net.Sockets;

namespace Ovop.Benchmarks.Counters;

/// <summary>What the server's process has counted since it began, or between two readings.</summary>
internal sealed record ServerCounters
{
    /// <summary>The path of the socket that <see cref="CounterEndpoint"/> listens at.</summary>
    public const string SocketVariable = "BENCH_COUNTERS_SOCKET";

    public const string PlanHits = "plan-hits";
    public const string PlanMisses = "plan-misses";
    public const string SqlHits = "sql-hits";
    public const string SqlMisses = "sql-misses";
    public const string AllocatedBytes = "allocated-bytes";
    public const string ProcessorTicks = "processor-ticks";

    private readonly Dictionary<string, long> _values;

    private ServerCounters(Dictionary<string, long> values) => _values = values;

    public long Allocated => Value(AllocatedBytes);

    /// <summary>Time that all threads computed, in the kernel too.</summary>
    public TimeSpan Processor => TimeSpan.FromTicks(Value(ProcessorTicks));

    /// <summary>Requests whose operation was planned, then or before.</summary>
    public long Requests => Value(PlanHits) + Value(PlanMisses);

    /// <summary>The part of requests whose plan was known, 0 to 1.</summary>
    public double PlanHitShare => (double)Value(PlanHits) / Requests;

    /// <summary>The part of queries whose SQL was known, 0 to 1; null where there was no query.</summary>
    public double? SqlHitShare => Value(SqlHits) + Value(SqlMisses) is > 0 and var queries
        ? (double)Value(SqlHits) / queries
        : null;

    public static async Task<ServerCounters> ReadAsync(string socketPath, CancellationToken cancellationToken)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(socketPath), cancellationToken);
        using var reader = new StreamReader(new NetworkStream(socket));
        var text = await reader.ReadToEndAsync(cancellationToken);
        return new ServerCounters(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(
                parts => parts[0], parts => long.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));
    }

    /// <summary>What was counted since an earlier reading.</summary>
    public ServerCounters Since(ServerCounters earlier) => new(_values.ToDictionary(
        value => value.Key, value => value.Value - earlier.Value(value.Key), StringComparer.Ordinal));

    private long Value(string name) => _values.GetValueOrDefault(name);
}
