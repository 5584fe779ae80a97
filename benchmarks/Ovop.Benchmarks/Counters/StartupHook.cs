using Ovop.Benchmarks.Counters;

/// <summary>
/// What <c>DOTNET_STARTUP_HOOKS</c> calls in the server's process before its own Main: the server that users run is
/// measured from within, without a line of it being there for that. The runtime wants this name, and no namespace.
/// </summary>
#pragma warning disable CA1050, IDE0130, MA0047, S3903, RCS1110 // As said.
internal static class StartupHook
#pragma warning restore CA1050, IDE0130, MA0047, S3903, RCS1110
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(ServerCounters.SocketVariable) is { Length: > 0 } socket)
        {
            CounterEndpoint.Open(socket);
        }
    }
}
