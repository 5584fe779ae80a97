using System.Diagnostics;
using System.Net;

namespace Ovop.Graph.Cli;

/// <summary>Asks a server whether it is in good health, as <c>/health</c> tells.</summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks until it is, or the time is over.</summary>
    public static async Task<bool> WaitAsync(Uri server, TimeSpan patience, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (!await IsHealthyAsync(server, cancellationToken))
        {
            if (clock.Elapsed > patience)
            {
                return false;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return true;
    }

    public static async Task<bool> IsHealthyAsync(Uri server, CancellationToken cancellationToken)
    {
        // No proxy of the environment may come between us and this machine.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await client.GetAsync(new Uri(server, "/health"), cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception exception)
            when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}
