using Ovop.Benchmarks.Floor;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Runs;

/// <summary>The floor and the server, each a process of its own on the same database.</summary>
internal sealed class BothSides : IAsyncDisposable
{
    /// <summary>Neither side may open more connections to PostgreSQL.</summary>
    private const string ConnectionLimit = "40";

    private static readonly Dictionary<string, string> NoSettings = [];

    private BothSides(MeasuredProcess floor, MeasuredProcess? server)
    {
        Floor = floor;
        Server = server;
    }

    public MeasuredProcess Floor { get; }

    /// <summary>Null where only the floor is measured.</summary>
    public MeasuredProcess? Server { get; }

    /// <param name="connectionString">Of the filled database.</param>
    /// <param name="serverAssembly">The server's program; null to start the floor alone.</param>
    /// <param name="cancellationToken">Ends both.</param>
    public static async Task<BothSides> StartAsync(
        string connectionString, string? serverAssembly, CancellationToken cancellationToken)
    {
        // By the environment: what stands on a command line can be read by everybody.
        var floor = await MeasuredProcess.StartAsync(
            "the floor",
            typeof(BothSides).Assembly.Location,
            FloorSettings.Command,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [FloorSettings.DatabaseVariable] = connectionString,
                [FloorSettings.DatabaseConnectionsVariable] = ConnectionLimit,
            },
            BenchQuestions.All[0].FloorPath,
            cancellationToken);
        try
        {
            var server = serverAssembly is null
                ? null
                : await StartServerAsync(connectionString, serverAssembly, NoSettings, cancellationToken);
            return new BothSides(floor, server);
        }
        catch
        {
            await floor.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server alone.</summary>
    /// <param name="connectionString">Of the filled database.</param>
    /// <param name="serverAssembly">The server's program.</param>
    /// <param name="settings">Environment variables besides those that both sides have.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<MeasuredProcess> StartServerAsync(
        string connectionString, string serverAssembly, IReadOnlyDictionary<string, string> settings,
        CancellationToken cancellationToken) => MeasuredProcess.StartAsync(
            "the server",
            serverAssembly,
            "serve",
            new Dictionary<string, string>(settings, StringComparer.Ordinal)
            {
                ["OVOP_DATABASE"] = connectionString,
                ["OVOP_MAX_DATABASE_CONNECTIONS"] = ConnectionLimit,
            },
            "/health",
            cancellationToken);

    /// <summary>The floor by POST and by GET, then the server where there is one.</summary>
    public IReadOnlyList<LoadTarget> TargetsOf(Question question)
    {
        List<LoadTarget> targets =
        [
            new("the floor (POST)", new Uri(Floor.Address, question.FloorPath), question.Body),
            new("the floor (GET)", new Uri(Floor.Address, question.FloorPathAndQuery), Body: null),
        ];
        if (Server is not null)
        {
            targets.Add(new LoadTarget("the server", new Uri(Server.Address, "/graphql"), question.Body));
        }

        return targets;
    }

    /// <exception cref="Failures.BenchFailure">One of them has ended by itself.</exception>
    public void RequireRunning()
    {
        Floor.RequireRunning();
        Server?.RequireRunning();
    }

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        await Floor.DisposeAsync();
    }
}
