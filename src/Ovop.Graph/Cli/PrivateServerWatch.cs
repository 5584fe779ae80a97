using Ovop.Geo.Postgres;

namespace Ovop.Graph.Cli;

/// <summary>
/// Tells the person at the terminal when the private PostgreSQL has gone away beneath a running server, which then
/// answers 503, and when it is back.
/// </summary>
internal sealed class PrivateServerWatch : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly string _stateFolder;
    private readonly TextWriter _output;
    private readonly Timer _timer;

    private bool _wasRunning = true;

    public PrivateServerWatch(string stateFolder, TextWriter output)
    {
        _stateFolder = stateFolder;
        _output = output;
        _timer = new Timer(_ => Look(), state: null, Period, Period);
    }

    public void Dispose()
    {
        // Waits for a look that has begun: after this, the server is stopped on purpose.
        using var ended = new ManualResetEvent(initialState: false);
        if (_timer.Dispose(ended))
        {
            ended.WaitOne();
        }
    }

    private void Look()
    {
        var isRunning = PrivateServer.IsRunning(_stateFolder);
        if (isRunning == _wasRunning)
        {
            return;
        }

        _wasRunning = isRunning;
        _output.WriteLine(isRunning
            ? "PostgreSQL is back."
            : $"PostgreSQL in {_stateFolder} has ended: requests get 503. Start it again from another terminal with "
                + $"./ovop up --data {_stateFolder}");
    }
}
