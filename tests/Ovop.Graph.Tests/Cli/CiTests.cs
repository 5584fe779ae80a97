using System.Diagnostics;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Cli;

/// <summary><c>.ci/run</c> in a folder of its own, with stand-ins for the launcher and for dotnet.</summary>
public sealed class CiTests : IDisposable
{
    private const string Launcher = """
        case "$1" in
          up) echo '{"Url":"http://127.0.0.1:1"}' >"$3/server.json" ;;
          test) echo "7 passed, 0 failed" ;;
        esac
        """;

    private readonly string _folder = TestFolder.Create("ci");

    public CiTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".ci"));
        File.Copy(Path.Combine(RepositoryFolder(), ".ci/run"), Path.Combine(_folder, ".ci/run"));
        Write("ovop", Launcher);
        Write("bin/dotnet", "");
        Write("bin/curl", "");
    }

    [Fact]
    public async Task Runs_the_tests_the_format_check_the_migration_check_and_the_launcher()
    {
        var run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n7 passed, 0 failed\n", run.Output, StringComparison.Ordinal);
        var calls = await File.ReadAllLinesAsync(Path.Combine(_folder, "calls"));
        Assert.Equal("ovop test", calls[0]);
        Assert.Contains("dotnet format Ovop.sln --verify-no-changes --no-restore", calls);
        Assert.Contains("dotnet ef migrations has-pending-model-changes --project src/Ovop.Geo --no-build", calls);
        Assert.Equal(2, calls.Count(call => call.StartsWith("ovop up ", StringComparison.Ordinal)));
        Assert.StartsWith("ovop down ", calls[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bin/dotnet", """[ "$1" != format ]""", "error: format (dotnet format) failed")]
    [InlineData("bin/dotnet", """[ "$1" != ef ]""", "error: migrations (the model has none pending) failed")]
    [InlineData("ovop", """[ "$1" != test ] || { echo "6 passed, 1 failed"; exit 1; }""", "error: tests (./ovop test) failed")]
    [InlineData("ovop", Launcher + "\n[ \"$1\" != up ]", "error: the launcher (./ovop up --detach, twice; down) failed")]
    public async Task Fails_with_any_of_them_and_says_with_which(string program, string script, string says)
    {
        Write(program, script);

        var run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(says + "\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ passed, \d+ failed\n$", run.Output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Ovop.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private void Write(string path, string script)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"#!/bin/bash\necho \"{Path.GetFileName(path)} $*\" >>{_folder}/calls\n{script}\n");
        using var chmod = Process.Start("chmod", ["+x", file]);
        chmod.WaitForExit();
    }

    private async Task<OvopResult> RunAsync()
    {
        await using var run = OvopProcess.Start(
            Path.Combine(_folder, ".ci/run"),
            [],
            new Dictionary<string, string> { ["PATH"] = $"{_folder}/bin:{Environment.GetEnvironmentVariable("PATH")}" });
        return await run.EndAsync();
    }
}
