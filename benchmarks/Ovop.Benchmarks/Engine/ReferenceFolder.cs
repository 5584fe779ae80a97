using System.ComponentModel;
using System.Diagnostics;
using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Engine;

/// <summary>benchmarks/reference: the other side's script, its packages, and the documents that both are given.</summary>
internal sealed class ReferenceFolder
{
    private readonly string _repository = FindRepository();

    public string Path => System.IO.Path.Combine(_repository, "benchmarks", "reference");

    public string Script => System.IO.Path.Combine(Path, "reference.mjs");

    public string Document(string name) => File.ReadAllText(System.IO.Path.Combine(Path, "documents", name));

    /// <summary>A file of the repository that we were built from.</summary>
    /// <exception cref="BenchFailure">We were started from another place.</exception>
    public static string InRepository(params string[] path) => System.IO.Path.Combine([FindRepository(), .. path]);

    /// <summary>What clients of the server are shown, in docs/queries.</summary>
    public IReadOnlyList<string> Queries() =>
        [.. Directory.GetFiles(System.IO.Path.Combine(_repository, "docs", "queries"), "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Installs the packages from the lock file where they are not there.</summary>
    /// <exception cref="BenchFailure">npm is not there, or fails.</exception>
    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        var installed = System.IO.Path.Combine(Path, "node_modules", ".package-lock.json");
        if (File.Exists(installed)
            && File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(System.IO.Path.Combine(Path, "package-lock.json")))
        {
            return;
        }

        try
        {
            var start = new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = await npm.StandardError.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new BenchFailure($"npm ci failed in {Path}: {errors.Trim()} {(await output).Trim()}");
            }
        }
        catch (Win32Exception)
        {
            throw new BenchFailure("npm is not installed: the reference implementation needs node 20 or later with npm.");
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Ovop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new BenchFailure($"No Ovop.sln above {AppContext.BaseDirectory}.");
    }
}
