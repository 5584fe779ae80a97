using System.Diagnostics;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Processes;

/// <summary>How a .NET program is started as a process of its own.</summary>
internal static class DotnetProgram
{
    private const string SettingsPrefix = "OVOP_";

    /// <param name="assembly">The program's .dll.</param>
    /// <param name="arguments">What follows it.</param>
    /// <param name="settings">
    /// Environment variables. Those of the caller that begin with OVOP_ are not passed on: a run measures defaults.
    /// </param>
    /// <exception cref="BenchFailure">It is not built.</exception>
    public static ProcessStartInfo StartInfo(
        string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        if (!File.Exists(assembly))
        {
            throw new BenchFailure($"{assembly} is not there: build the solution in the same configuration first.");
        }

        // Started through "dotnet X.dll" we use that dotnet, else the one that the PATH finds.
        var host = Environment.ProcessPath is { } path
            && Path.GetFileNameWithoutExtension(path.AsSpan()).SequenceEqual("dotnet") ? path : "dotnet";
        var start = new ProcessStartInfo(host, [assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(IsSetting).ToArray())
        {
            start.Environment.Remove(variable);
        }

        foreach (var (variable, value) in settings)
        {
            start.Environment[variable] = value;
        }

        return start;
    }

    private static bool IsSetting(string variable) => variable.StartsWith(SettingsPrefix, StringComparison.Ordinal);
}
