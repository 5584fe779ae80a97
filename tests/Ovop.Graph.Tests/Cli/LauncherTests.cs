namespace Ovop.Graph.Tests.Cli;

/// <summary>What the launcher installs, builds and hands over.</summary>
public sealed class LauncherTests : IDisposable
{
    private readonly LauncherFolder _launcher = new();

    [Fact]
    public async Task Builds_only_when_a_source_has_changed()
    {
        var first = await _launcher.RunAsync("migrate", "--data", "x");
        Assert.Equal(0, first.ExitCode);
        Assert.Matches(@"^\[ +\d+\.\d s\] building\n\[ +\d+\.\d s\] built\n$", first.Errors);
        Assert.Equal(2, _launcher.Calls("dotnet").Length);
        Assert.StartsWith("build src/Ovop.Graph -c Release", _launcher.Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.Matches("/artifacts/run/[0-9a-f]{16}/Ovop.Graph.dll migrate --data x$", _launcher.Calls("dotnet")[1]);

        Assert.Empty((await _launcher.RunAsync("migrate")).Errors);
        Assert.Equal(3, _launcher.Calls("dotnet").Length);

        _launcher.Write("src/Program.cs", "two, and longer");
        await _launcher.RunAsync("migrate");
        Assert.Equal(5, _launcher.Calls("dotnet").Length);
        Assert.NotEqual(_launcher.Calls("dotnet")[1].Split(' ')[0], _launcher.Calls("dotnet")[4].Split(' ')[0]);
    }

    [Fact]
    public async Task Says_in_one_line_that_the_build_failed()
    {
        _launcher.Stub("dotnet", "echo 'Program.cs(1,1): error CS1002: ; expected'; exit 1");

        var run = await _launcher.RunAsync("migrate");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Program.cs(1,1): error CS1002: ; expected\n", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(
            $"\nerror: The build failed; all of it is in {_launcher.Root}/artifacts/build.log\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Installs_PostGIS_for_root()
    {
        _launcher.Stub("dpkg-query", "echo installed postgresql-15; echo not-installed postgresql-15-postgis-3");

        var run = await _launcher.RunAsync("up", "--port", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["-qy update", "-qy -o DPkg::Lock::Timeout=120 install --no-install-recommends postgresql-15-postgis-3"], _launcher.Calls("apt-get"));
        Assert.Contains("PostGIS installed\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Ovop.Graph.dll up --since \d{13} --port 1$", _launcher.Calls("dotnet")[^1]);
    }

    [Fact]
    public async Task Says_what_to_run_where_we_are_not_root()
    {
        _launcher.Stub("dpkg-query", "exit 1");
        _launcher.Stub("id", "echo 1000");

        var run = await _launcher.RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "error: PostGIS is not installed. As root, run: apt-get install postgresql-postgis\n", run.Errors);
        Assert.Empty(_launcher.Calls("apt-get"));
    }

    [Fact]
    public async Task Says_why_PostGIS_could_not_be_installed()
    {
        _launcher.Stub("dpkg-query", "echo installed postgresql-15");
        _launcher.Stub("apt-get", """[ "$2" = update ] || { echo "E: Unable to locate package postgresql-15-postgis-3"; exit 100; }""");

        var run = await _launcher.RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "error: postgresql-15-postgis-3 cannot be installed: Unable to locate package postgresql-15-postgis-3 "
            + $"All of it is in {_launcher.Root}/artifacts/install.log\n",
            run.Errors);
    }

    [Fact]
    public async Task Installs_nothing_for_a_database_of_ones_own()
    {
        _launcher.Stub("dpkg-query", "exit 1");

        var run = await _launcher.RunAsync("up", "--database", "Host=there");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(_launcher.Calls("apt-get"));
    }

    [Fact]
    public async Task Builds_and_runs_the_benchmark_with_its_load_generator()
    {
        _launcher.Stub("wrk", "");

        var run = await _launcher.RunAsync("bench", "--seconds", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("build benchmarks/Ovop.Benchmarks -c Release", _launcher.Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.EndsWith("/release/Ovop.Benchmarks.dll --seconds 1", _launcher.Calls("dotnet")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_and_runs_the_fuzzer()
    {
        var run = await _launcher.RunAsync("fuzz", "--minutes", "2");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("build tests/Ovop.Fuzz -c Release", _launcher.Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.EndsWith("/release/Ovop.Fuzz.dll --minutes 2", _launcher.Calls("dotnet")[1], StringComparison.Ordinal);
        Assert.Empty(_launcher.Calls("apt-get"));
    }

    [Fact]
    public async Task Installs_nothing_for_the_help_of_the_benchmark()
    {
        _launcher.Stub("dpkg-query", "exit 1");

        Assert.Equal(0, (await _launcher.RunAsync("bench", "--help")).ExitCode);
        Assert.Empty(_launcher.Calls("apt-get"));
    }

    public void Dispose() => _launcher.Dispose();
}
