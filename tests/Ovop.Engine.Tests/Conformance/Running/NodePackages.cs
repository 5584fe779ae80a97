using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>The npm packages that stand beside these tests, installed from the lock file where they are not.</summary>
internal static class NodePackages
{
    /// <summary>The folder with <c>package.json</c>.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    /// <summary>Installs the packages once; other processes wait for the one that does.</summary>
    public static void Restore()
    {
        var lockFile = Path.Combine(Folder, "package-lock.json");
        var installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        using var turn = WaitForTurn();
        if (!File.Exists(installed) || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(lockFile))
        {
            Run(TimeSpan.FromMinutes(5), Folder, "npm", "ci", "--no-audit", "--no-fund");
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="workingFolder">Where it runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It is not there, failed, or took too long; says what it
    /// printed.</exception>
    public static string Run(TimeSpan limit, string workingFolder, string program, params string[] arguments)
    {
        var command = $"{program} {string.Join(' ', arguments)}";
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var complaints = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{command}: not done after {limit.TotalSeconds} s.");
            }

            return process.ExitCode == 0
                ? output.Result
                : throw new InvalidOperationException($"{command} failed:\n{output.Result}\n{complaints.Result}");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"{program} is not installed: these tests need node 20 or later with npm.", missing);
        }
    }

    private static FileStream WaitForTurn()
    {
        // Beside the packages, so that two checkouts do not wait for each other.
        var path = Path.Combine(Folder, "obj", "npm.lock");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 3_000)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
