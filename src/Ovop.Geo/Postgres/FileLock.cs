namespace Ovop.Geo.Postgres;

/// <summary>
/// An advisory lock between processes (<c>flock</c>, which is what .NET's file sharing is on Unix). The kernel
/// releases it when its process ends in any way, so it is never left behind.
/// </summary>
public sealed class FileLock : IDisposable
{
    // EWOULDBLOCK on Linux: another process holds the lock.
    private const int WouldBlock = 11;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Takes the lock if nobody else holds it; null if somebody does.</summary>
    public static FileLock? TryExclusive(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Takes a share of the lock if nobody holds it exclusively; null if somebody does.</summary>
    public static FileLock? TryShared(string path) => TryOpen(path, FileAccess.Read, FileShare.Read);

    /// <summary>Waits for the lock until the time is over; null if somebody still holds it then.</summary>
    public static async Task<FileLock?> WaitExclusiveAsync(
        string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = DateTime.UtcNow + patience;
        while (true)
        {
            if (TryExclusive(path) is { } taken)
            {
                return taken;
            }

            if (DateTime.UtcNow > end)
            {
                return null;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Replaces what the lock's file says (for a person who looks at it, or for another process).</summary>
    public void Write(string text)
    {
        _file.SetLength(0);
        _file.Write(System.Text.Encoding.UTF8.GetBytes(text));
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private static FileLock? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        catch (IOException exception) when (exception.HResult == WouldBlock)
        {
            return null;
        }
    }
}
