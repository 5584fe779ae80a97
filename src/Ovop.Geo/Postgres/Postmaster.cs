using System.Globalization;

namespace Ovop.Geo.Postgres;

/// <summary>
/// Whether the postmaster of a data folder runs, from <c>postmaster.pid</c> and /proc. PostgreSQL itself trusts any
/// living process of its user that has the number in the file, and so refuses to start where, after a crash, the
/// number belongs to another server.
/// </summary>
internal static class Postmaster
{
    /// <summary>The process id of the folder's running postmaster; null if none runs.</summary>
    public static int? FindRunning(PrivateServerFolder folder) =>
        ReadPid(PidFile(folder)) is { } pid && IsPostmasterOf(folder, pid) ? pid : null;

    /// <summary>Removes the files of a postmaster that was killed. Only to be called when none runs.</summary>
    public static void RemoveStaleFiles(PrivateServerFolder folder)
    {
        File.Delete(PidFile(folder));
        File.Delete(folder.SocketFile);
        File.Delete(folder.SocketFile + ".lock");
    }

    private static string PidFile(PrivateServerFolder folder) => Path.Combine(folder.Cluster, "postmaster.pid");

    private static int? ReadPid(string path)
    {
        try
        {
            return int.TryParse(
                File.ReadLines(path).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                ? pid
                : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // A postmaster works in its data folder from its first moment to its last.
    private static bool IsPostmasterOf(PrivateServerFolder folder, int pid)
    {
        try
        {
            var process = string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}");
            return File.ReadAllText(process + "/comm").StartsWith("postgres", StringComparison.Ordinal)
                && new DirectoryInfo(process + "/cwd").ResolveLinkTarget(returnFinalTarget: true)?.FullName
                    == RealPath(folder.Cluster);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // The path with every link on the way resolved, as the kernel tells a process's folder.
    private static string RealPath(string path)
    {
        var real = "/";
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            real = Directory.ResolveLinkTarget(next, returnFinalTarget: true)?.FullName ?? next;
        }

        return real;
    }
}
