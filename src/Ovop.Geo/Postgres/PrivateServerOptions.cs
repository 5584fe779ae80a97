using System.Globalization;

namespace Ovop.Geo.Postgres;

/// <summary>What a private server is started with.</summary>
public sealed record PrivateServerOptions
{
    /// <summary>The state folder; made if it is not there. PostgreSQL's user must be able to reach it.</summary>
    public required string StateFolder { get; init; }

    /// <summary>
    /// For tests: nothing is forced to disk, so a crash of the machine may destroy the data; several times faster.
    /// </summary>
    public bool IsDisposable { get; init; }

    /// <summary>How many sessions the server takes at once.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>How long to wait for another process that is starting or stopping the same server, and for a start.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The settings that the server runs with, on top of PostgreSQL's defaults.</summary>
    internal IEnumerable<(string Name, string Value)> Settings
    {
        get
        {
            // A private server has no TCP port: its socket lies in a folder that only its own user may enter.
            yield return ("listen_addresses", "");
            yield return ("max_connections", MaxConnections.ToString(CultureInfo.InvariantCulture));
            yield return ("shared_buffers", IsDisposable ? "128MB" : "256MB");
            yield return ("work_mem", "16MB");
            yield return ("random_page_cost", "1.1");
            // Compiling a query costs more than our short ones take.
            yield return ("jit", "off");
            // A client's mistake must not fill the disk with log lines: only start, stop and what ends a session.
            yield return ("log_min_messages", "log");
            yield return ("log_checkpoints", "off");
            if (IsDisposable)
            {
                yield return ("fsync", "off");
                yield return ("synchronous_commit", "off");
                yield return ("full_page_writes", "off");
                yield return ("autovacuum", "off");
            }
        }
    }
}
