namespace Ovop.Benchmarks.Floor;

/// <summary>How the floor is called: <c>floor --port N</c>, with these environment variables.</summary>
internal static class FloorSettings
{
    public const string Command = "floor";

    /// <summary>The connection string.</summary>
    public const string DatabaseVariable = "OVOP_DATABASE";

    /// <summary>The most connections that it may open.</summary>
    public const string DatabaseConnectionsVariable = "OVOP_MAX_DATABASE_CONNECTIONS";
}
