using System.Diagnostics;
using System.Globalization;
using Ovop.Geo.Postgres;

namespace Ovop.Testing.Postgis;

/// <summary>The state folder of a test process's server, in the folder for temporary files.</summary>
internal static class TestServerFolder
{
    // Ends the server and its folder once the test process is gone, however that ended. SIGQUIT: nothing to keep.
    private const string Watch = """
        while kill -0 "$1" 2>/dev/null; do sleep 0.3; done
        kill -QUIT "$(head -n 1 "$2/postgres/data/postmaster.pid")"
        for attempt in 1 2 3 4 5; do sleep 0.3; rm -rf "$2" && break; done
        """;

    public static string Current { get; } = TestFolder.NewPath("server");

    /// <summary>Removes what processes that ended have left, with the servers that still run there.</summary>
    public static async Task RemoveStaleAsync()
    {
        foreach (var folder in TestFolder.FindStale())
        {
            try
            {
                var options = new PrivateServerOptions { StateFolder = folder };
                if (await PrivateServer.StopUnusedAsync(options, CancellationToken.None))
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException or PostgresSetupException)
            {
                // Another user's, or another test process is removing it at this moment.
            }
        }
    }

    public static void RemoveWhenProcessEnds()
    {
        // Its own session and no shared pipes: whoever waits for the test process's output must not wait for this.
        var watch = Process.Start(
            "setsid",
            [
                "--fork", "sh", "-c", $"exec </dev/null >/dev/null 2>&1; cd /\n{Watch}", "watch",
                Environment.ProcessId.ToString(CultureInfo.InvariantCulture), Current,
            ]);
        watch.WaitForExit();
        watch.Dispose();
    }
}
