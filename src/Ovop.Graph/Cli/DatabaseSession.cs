using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>A database for the run of one command.</summary>
internal sealed class DatabaseSession(string connectionString, PrivateServer? server) : IAsyncDisposable
{
    /// <summary>Connects as the login that was given, or as the private server's owner.</summary>
    public string ConnectionString => connectionString;

    public bool IsPrivate => server is not null;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
