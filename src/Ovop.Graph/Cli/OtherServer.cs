using System.Diagnostics;
using System.Globalization;
using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>
/// What <c>up</c> does where a server of the state folder lives already: it waits until that one serves, starts a
/// private PostgreSQL that was killed beneath it, and leaves it at that.
/// </summary>
internal static class OtherServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <param name="stateFolder">The folder whose server lives.</param>
    /// <param name="port">The port that is wanted; null where any will do.</param>
    /// <param name="database">The address of the database that is wanted; null for the private one.</param>
    /// <param name="isDemonstration">Whether what is wanted is invented.</param>
    /// <param name="progress">Is told what was found and done.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="CommandFailure">It does not serve, or not what is asked for.</exception>
    public static async Task JoinAsync(
        string stateFolder, int? port, string? database, bool isDemonstration, ProgressLines progress,
        CancellationToken cancellationToken)
    {
        var record = await WaitForRecordAsync(stateFolder, cancellationToken) ?? throw new CommandFailure(
            $"Another ./ovop up has been starting on {stateFolder} for a minute. Wait for it, or stop it: "
            + $"./ovop down --data {stateFolder}");
        var url = record.Url!;
        var what = string.Create(
            CultureInfo.InvariantCulture, $"Ovop already serves {stateFolder} at {Plain(url)} (process {record.ProcessId})");
        if (port is > 0 && port != url.Port)
        {
            throw new CommandFailure($"{what}. To change the port, stop it first: ./ovop down --data {stateFolder}");
        }

        if (record.IsDemonstration != isDemonstration)
        {
            throw new CommandFailure(isDemonstration
                ? $"{what}, but no demonstration. Name another state folder with --data DIR."
                : $"{what}, but a demonstration: what it serves is invented. Name another state folder with --data DIR.");
        }

        if (record.Database != database)
        {
            throw new CommandFailure(
                $"{what}, but from {Named(record.Database)}, not from {Named(database)}. Stop it first: "
                + $"./ovop down --data {stateFolder} (or name another state folder with --data DIR).");
        }

        if (record.Build != ServerRecord.ThisBuild)
        {
            throw new CommandFailure(
                $"{what}, but as another build of the program. Stop it first: ./ovop down --data {stateFolder}");
        }

        if (database is null && !PrivateServer.IsRunning(stateFolder))
        {
            // The server that lives still counts as its user: it stays when we leave.
            await using var server = await PrivateServer.StartAsync(
                new PrivateServerOptions { StateFolder = stateFolder }, cancellationToken);
            progress.Say("PostgreSQL had ended; started again");
        }

        if (!await HealthProbe.WaitAsync(url, Patience, cancellationToken))
        {
            throw new CommandFailure(
                $"{what}, but does not answer in good health. Stop it: ./ovop down --data {stateFolder}");
        }

        progress.Say(what);
    }

    private static async Task<ServerRecord?> WaitForRecordAsync(
        string stateFolder, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Patience)
        {
            if (ServerRecord.Read(stateFolder) is { Url: not null } record)
            {
                return record;
            }

            if (!ServerLock.IsHeld(stateFolder))
            {
                throw new CommandFailure(
                    $"The other ./ovop up on {stateFolder} ended before it served. Run this one again.");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return null;
    }

    private static string Named(string? database) =>
        database is null ? "its private PostgreSQL" : $"the database {database}";

    private static string Plain(Uri url) => url.ToString().TrimEnd('/');
}
