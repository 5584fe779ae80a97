namespace Ovop.Benchmarks.Processes;

/// <summary>Processes that ran or waited for a core, on average over the last minute.</summary>
internal static class MachineLoad
{
    public static string Now() => $"{File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores";
}
