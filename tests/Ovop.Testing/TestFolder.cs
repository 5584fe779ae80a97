using System.Globalization;

namespace Ovop.Testing;

/// <summary>
/// Folders of tests in the folder for temporary files: their names bear the process, so that what a killed one left is
/// known for stale and the next run removes it (the fixture of Ovop.Testing.Postgis does). Open to other users:
/// PostgreSQL runs as one where the tests run as root.
/// </summary>
public static class TestFolder
{
    private const string Prefix = "ovop-test-";

    private static int _count;

    /// <summary>The path of a folder that is not there yet.</summary>
    /// <param name="what">A word that tells a person what it is for.</param>
    public static string NewPath(string what) => Path.Combine(
        Path.GetTempPath(),
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Prefix}{Environment.ProcessId}-{what}-{Interlocked.Increment(ref _count)}"));

    /// <summary>Makes a new folder and gives its path.</summary>
    public static string Create(string what) => Directory.CreateDirectory(NewPath(what)).FullName;

    /// <summary>The folders of processes that have ended.</summary>
    public static IEnumerable<string> FindStale() =>
        Directory.GetDirectories(Path.GetTempPath(), Prefix + "*").Where(folder =>
        {
            var process = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            return process.All(char.IsAsciiDigit) && !Directory.Exists($"/proc/{process}");
        });
}
