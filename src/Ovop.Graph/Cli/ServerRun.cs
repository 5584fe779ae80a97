using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary>Makes the web application that serves a database.</summary>
internal delegate WebApplication ServerFactory(OvopOptions options, string connectionString);

/// <summary>Serves until the command is cancelled.</summary>
internal static class ServerRun
{
    /// <summary>What stops a server that belongs to a terminal.</summary>
    public const string ByInterrupt = "Ctrl-C";

    /// <param name="howToStop">Told to the user.</param>
    public static async Task RunAsync(
        WebApplication app, OvopOptions options, ProgressLines progress, Action<Uri> onListening, string howToStop,
        CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw ListenAddress.Failure(options, SocketError.AddressAlreadyInUse, exception.Message);
        }

        var url = new Uri(app.Urls.First());
        onListening(url);
        progress.Say($"serving at {url.ToString().TrimEnd('/')} (/ is the map; /graphql, /health); {howToStop} stops it");
        await app.WaitForShutdownAsync(cancellationToken);
        progress.Say("stopped serving");
    }
}
