using Ovop.Benchmarks.Processes;

namespace Ovop.Benchmarks.Counters;

/// <summary>The server, a process of its own that can be asked what it has counted.</summary>
internal sealed class CountedServer : IAsyncDisposable
{
    private readonly string _socket;

    private CountedServer(MeasuredProcess process, string socket)
    {
        Process = process;
        _socket = socket;
    }

    public MeasuredProcess Process { get; }

    /// <param name="start">Starts the server with these environment variables besides its own.</param>
    /// <param name="folder">Where the socket is to lie.</param>
    public static async Task<CountedServer> StartAsync(
        Func<IReadOnlyDictionary<string, string>, Task<MeasuredProcess>> start, string folder)
    {
        var socket = Path.Combine(folder, "counters");
        var process = await start(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(CountedServer).Assembly.Location,
            [ServerCounters.SocketVariable] = socket,
        });
        return new CountedServer(process, socket);
    }

    public Task<ServerCounters> ReadAsync(CancellationToken cancellationToken) =>
        ServerCounters.ReadAsync(_socket, cancellationToken);

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
