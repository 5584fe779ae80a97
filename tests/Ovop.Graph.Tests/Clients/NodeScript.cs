using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Ovop.Graph.Tests.Clients;

/// <summary>The scripts of this folder: real clients, run by node. Their packages are installed when they are first needed.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Test projects run side by side, and all of ./ovop test may install as well.
    private const string Install =
        "[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund";

    private static string Folder { get; } = ThisFolder();

    /// <summary>Runs a script to its end.</summary>
    /// <returns>The JSON that it printed.</returns>
    public static async Task<JsonNode> RunAsync(string script, params string[] arguments)
    {
        await ProgramAsync("flock", ["package.json", "bash", "-c", Install]);
        return JsonNode.Parse(await ProgramAsync("node", [script, .. arguments]))!;
    }

    /// <summary>Runs a program in this folder, which must succeed.</summary>
    /// <returns>What it wrote to its standard output.</returns>
    public static async Task<string> ProgramAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var deadline = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} has not ended in {Patience.TotalMinutes} minutes.");
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} failed:\n{await output}\n{await errors}");
        return await output;
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
