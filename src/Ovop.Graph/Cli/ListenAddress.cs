using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary>Finds out before any long step whether the server will be able to listen.</summary>
internal static class ListenAddress
{
    /// <exception cref="CommandFailure">It will not.</exception>
    public static void Check(OvopOptions options)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Parse(options.Address), options.Port);
            listener.Start();
        }
        catch (SocketException exception)
        {
            throw Failure(options, exception.SocketErrorCode, exception.Message);
        }
    }

    /// <summary>The line for a port or address that cannot be listened on.</summary>
    public static CommandFailure Failure(OvopOptions options, SocketError error, string message) => new(error switch
    {
        SocketError.AddressAlreadyInUse => string.Create(
            CultureInfo.InvariantCulture,
            $"Port {options.Port} of {options.Address} is taken by another program. Choose another with --port N "
            + $"(--port 0 takes any that is free), or end that program."),
        SocketError.AccessDenied => string.Create(
            CultureInfo.InvariantCulture,
            $"The user {Environment.UserName} may not listen on port {options.Port}. Choose one from 1024 up with --port N."),
        SocketError.AddressNotAvailable =>
            $"OVOP_ADDRESS is {options.Address}, which is not an address of this machine.",
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"The server cannot listen on {options.Address}, port {options.Port}: {message}."),
    });
}
