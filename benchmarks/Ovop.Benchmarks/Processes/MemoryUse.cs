using System.Globalization;

namespace Ovop.Benchmarks.Processes;

/// <summary>What Linux tells of a process's memory in <c>/proc/PID/status</c>.</summary>
/// <param name="ResidentMegabytes">VmRSS: pages in memory now, in 2^20 bytes.</param>
/// <param name="PeakMegabytes">VmHWM: the most they ever were.</param>
internal sealed record MemoryUse(double ResidentMegabytes, double PeakMegabytes)
{
    public static MemoryUse Of(int processId)
    {
        var lines = File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status"));
        return new MemoryUse(Read(lines, "VmRSS:"), Read(lines, "VmHWM:"));
    }

    /// <summary>Null where the process has ended.</summary>
    public static MemoryUse? TryOf(int processId)
    {
        try
        {
            return Of(processId);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The file is gone; of a process that just ended, the file is there without the lines.
            return null;
        }
    }

    // "VmRSS:     12345 kB"
    private static double Read(string[] lines, string name)
    {
        var line = lines.Single(line => line.StartsWith(name, StringComparison.Ordinal));
        return int.Parse(line[name.Length..^"kB".Length], CultureInfo.InvariantCulture) / 1024.0;
    }
}
