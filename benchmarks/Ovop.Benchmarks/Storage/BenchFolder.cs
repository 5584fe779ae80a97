using System.Globalization;
using Ovop.Geo.Postgres;

namespace Ovop.Benchmarks.Storage;

/// <summary>A state folder that lives as long as a run; its name holds the run's process id.</summary>
internal sealed class BenchFolder
{
    private const string Prefix = "ovop-bench-";

    private BenchFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Names the folder of this run, after removing those of runs that were killed.</summary>
    public static async Task<BenchFolder> CreateAsync()
    {
        var temporary = System.IO.Path.GetTempPath();
        foreach (var left in Directory.GetDirectories(temporary, Prefix + "*"))
        {
            await RemoveStaleAsync(left);
        }

        return new BenchFolder(System.IO.Path.Combine(
            temporary, Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
    }

    public void Remove()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private static async Task RemoveStaleAsync(string folder)
    {
        var owner = folder[(folder.LastIndexOf('-') + 1)..];
        if (Directory.Exists($"/proc/{owner}"))
        {
            return;
        }

        try
        {
            await PrivateServer.StopUnusedAsync(
                new PrivateServerOptions { StateFolder = folder }, CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or PostgresSetupException)
        {
            // Another user's, or another run removes it at this moment.
        }
    }
}
