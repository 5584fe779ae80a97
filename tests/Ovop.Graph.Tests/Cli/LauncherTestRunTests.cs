namespace Ovop.Graph.Tests.Cli;

/// <summary>What <c>./ovop test</c> runs, and how it adds up.</summary>
public sealed class LauncherTestRunTests : IDisposable
{
    private readonly LauncherFolder _launcher = new();

    [Theory]
    [InlineData("""
        echo 'Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12, Duration: 1 s - A.dll (net10.0)'
        echo 'Passed!  - Failed:     0, Passed:     3, Skipped:     0, Total:     3, Duration: 1 s - B.dll (net10.0)'
        """, "15 passed, 0 failed", 0)]
    [InlineData("""
        echo 'Failed!  - Failed:     2, Passed:    12, Skipped:     1, Total:    15, Duration: 1 s - A.dll (net10.0)'
        echo 'Skipped! - Failed:     0, Passed:     0, Skipped:     4, Total:     4, Duration: 1 s - B.dll (net10.0)'
        exit 1
        """, "12 passed, 2 failed, 5 skipped", 1)]
    [InlineData("""
        echo 'Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12, Duration: 1 s - A.dll (net10.0)'
        echo 'The active test run was aborted. Reason: Test host process crashed'
        exit 1
        """, "12 passed, 1 failed", 1)]
    [InlineData("echo 'Program.cs(1,1): error CS1002: ; expected'; exit 1", "0 passed, 1 failed", 1)]
    [InlineData("exit 0", "0 passed, 1 failed", 1)]
    public async Task Adds_up_the_tests_in_its_last_line(string dotnet, string lastLine, int exitCode)
    {
        _launcher.Stub("dotnet", dotnet);

        var run = await _launcher.RunAsync("test");

        Assert.Equal(lastLine, run.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData("test", "12 passed, 2 failed", "run.mjs")]
    [InlineData("test --page", "0 passed, 2 failed", "run.mjs")]
    [InlineData("test --page opens", "0 passed, 2 failed", "run.mjs opens")]
    [InlineData("test --filter One", "12 passed, 0 failed", null)]
    public async Task Counts_those_of_the_browser(string command, string lastLine, string? browser)
    {
        _launcher.Write("web/e2e/run.mjs", "");
        _launcher.Stub("dotnet", "echo 'Passed!  - Failed:     0, Passed:    12, Skipped:     0, Total:    12, Duration: 1 s - A.dll (net10.0)'");
        _launcher.Stub("node", "echo 'Failed!  - Failed: 2, Passed: 0, Skipped: 0, Total: 2, Duration: 1 s - web/e2e'; exit 1");

        var run = await _launcher.RunAsync(command.Split(' '));

        Assert.Equal(lastLine, run.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(browser is null ? [] : [browser], _launcher.Calls("node"));
    }

    public void Dispose() => _launcher.Dispose();
}
