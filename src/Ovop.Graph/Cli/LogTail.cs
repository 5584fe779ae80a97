namespace Ovop.Graph.Cli;

/// <summary>Shows what another process adds to its log, line by line.</summary>
internal sealed class LogTail : IDisposable
{
    private readonly StreamReader _log;

    private string _begun = "";

    public LogTail(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(0, SeekOrigin.End);
        _log = new StreamReader(file);
    }

    /// <summary>Whether a line reported an error.</summary>
    public bool HadError { get; private set; }

    /// <summary>Writes the whole lines that are new; those that report an error go to the error output.</summary>
    public void Relay()
    {
        var lines = (_begun + _log.ReadToEnd()).Split('\n');
        foreach (var line in lines[..^1])
        {
            var isError = line.StartsWith("error: ", StringComparison.Ordinal);
            HadError |= isError;
            (isError ? Console.Error : Console.Out).WriteLine(line);
        }

        _begun = lines[^1];
    }

    public void Dispose() => _log.Dispose();
}
