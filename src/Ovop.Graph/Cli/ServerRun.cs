using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary>Makes the web application that serves a database.</summary>
internal delegate WebApplication ServerFactory(OvopOptions options, string connectionString);

/// <summary>Serves until the command is cancelled.</summary>
internal static class ServerRun
{
    public static async Task RunAsync(
        WebApplication app, OvopOptions options, ProgressLines progress, Action<Uri> onListening,
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
        progress.Say($"serving at {url.ToString().TrimEnd('/')} (/graphql, /health); Ctrl-C stops it");
        await app.WaitForShutdownAsync(cancellationToken);
        progress.Say("stopped serving");
    }
}
