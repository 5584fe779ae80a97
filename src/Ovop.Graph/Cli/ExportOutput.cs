using Microsoft.Win32.SafeHandles;

namespace Ovop.Graph.Cli;

/// <summary>
/// Where an export goes: standard output, or a file that bears its name only when it is complete. Until then it is
/// <c>FILE.part</c>, which is deleted if the export fails.
/// </summary>
internal sealed class ExportOutput : IDisposable
{
    private const int StandardOutput = 1;

    private readonly string? _path;
    private bool _isComplete;

    private ExportOutput(string? path, Stream stream) => (_path, Stream) = (path, stream);

    public Stream Stream { get; }

    /// <summary>For a person.</summary>
    public string Name => _path ?? "standard output";

    private string? PartPath => _path is null ? null : _path + ".part";

    /// <param name="path">Null for standard output.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static ExportOutput Create(string? path)
    {
        try
        {
            // Not Console.OpenStandardOutput: it says nothing when the reader of a pipe has gone, and we would write on.
            return new ExportOutput(path, path is null
                ? new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0)
                : new FileStream(path + ".part", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailure($"{path ?? "Standard output"} cannot be written: {exception.Message}");
        }
    }

    /// <summary>Everything is written: the file takes its name, in the place of one that had it.</summary>
    public void Complete()
    {
        _isComplete = true;
        if (_path is not null)
        {
            ((FileStream)Stream).Flush(flushToDisk: true);
            Stream.Dispose();
            File.Move(PartPath!, _path, overwrite: true);
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_isComplete && PartPath is { } part)
        {
            File.Delete(part);
        }
    }
}
