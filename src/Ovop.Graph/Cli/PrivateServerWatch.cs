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
    private readonly bool _isDemonstration;
    private readonly TextWriter _output;
    private readonly Timer _timer;

    private bool _wasRunning = true;

    /// <param name="stateFolder">Where it is.</param>
    /// <param name="isDemonstration">Whether it is that of a demonstration, which lies in the folder that people name.</param>
    /// <param name="output">The terminal.</param>
    public PrivateServerWatch(string stateFolder, bool isDemonstration, TextWriter output)
    {
        _stateFolder = stateFolder;
        _isDemonstration = isDemonstration;
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
                + (_isDemonstration ? $"./ovop up --demo --data {Path.GetDirectoryName(_stateFolder)}" : $"./ovop up --data {_stateFolder}"));
    }
}
