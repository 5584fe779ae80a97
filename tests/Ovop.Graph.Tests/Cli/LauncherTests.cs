using System.Diagnostics;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Cli;

/// <summary>
/// The launcher in a folder of its own, with stand-ins for the programs that would install and build: they write down
/// how they were called.
/// </summary>
public sealed class LauncherTests : IDisposable
{
    private readonly string _folder = TestFolder.Create("launcher");

    public LauncherTests()
    {
        Write("src/Program.cs", "one");
        Write("db/seed/villages.csv", "code");
        Write("global.json", "{}");
        Write("Directory.Build.props", "<Project />");
        File.Copy(Path.Combine(RepositoryFolder(), "ovop"), Path.Combine(_folder, "ovop"));
        Directory.CreateDirectory(Path.Combine(_folder, "scripts"));
        foreach (var script in Directory.GetFiles(Path.Combine(RepositoryFolder(), "scripts")))
        {
            File.Copy(script, Path.Combine(_folder, "scripts", Path.GetFileName(script)));
        }

        Stub("dotnet", """
            if [ "$1" = build ]; then
              mkdir -p "$here/artifacts/bin/Ovop.Graph/release"
              touch "$here/artifacts/bin/Ovop.Graph/release/Ovop.Graph.dll"
            fi
            """);
        Stub("id", "echo 0");
        Stub("dpkg-query", "echo installed postgresql-15; echo installed postgresql-15-postgis-3");
        Stub("pg_config", "echo /nowhere");
        Stub("apt-get", "");
        Stub("chromium", "");
    }

    [Fact]
    public async Task Builds_only_when_a_source_has_changed()
    {
        var first = await RunAsync("migrate", "--data", "x");
        Assert.Equal(0, first.ExitCode);
        Assert.Matches(@"^\[ +\d+\.\d s\] building\n\[ +\d+\.\d s\] built\n$", first.Errors);
        Assert.Equal(2, Calls("dotnet").Length);
        Assert.StartsWith("build src/Ovop.Graph -c Release", Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.Matches("/artifacts/run/[0-9a-f]{16}/Ovop.Graph.dll migrate --data x$", Calls("dotnet")[1]);

        Assert.Empty((await RunAsync("migrate")).Errors);
        Assert.Equal(3, Calls("dotnet").Length);

        Write("src/Program.cs", "two, and longer");
        await RunAsync("migrate");
        Assert.Equal(5, Calls("dotnet").Length);
        Assert.NotEqual(Calls("dotnet")[1].Split(' ')[0], Calls("dotnet")[4].Split(' ')[0]);
    }

    [Fact]
    public async Task Says_in_one_line_that_the_build_failed()
    {
        Stub("dotnet", "echo 'Program.cs(1,1): error CS1002: ; expected'; exit 1");

        var run = await RunAsync("migrate");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Program.cs(1,1): error CS1002: ; expected\n", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(
            $"\nerror: The build failed; all of it is in {_folder}/artifacts/build.log\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Installs_PostGIS_for_root()
    {
        Stub("dpkg-query", "echo installed postgresql-15; echo not-installed postgresql-15-postgis-3");

        var run = await RunAsync("up", "--port", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["-qy update", "-qy -o DPkg::Lock::Timeout=120 install --no-install-recommends postgresql-15-postgis-3"], Calls("apt-get"));
        Assert.Contains("PostGIS installed\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Ovop.Graph.dll up --since \d{13} --port 1$", Calls("dotnet")[^1]);
    }

    [Fact]
    public async Task Says_what_to_run_where_we_are_not_root()
    {
        Stub("dpkg-query", "exit 1");
        Stub("id", "echo 1000");

        var run = await RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "error: PostGIS is not installed. As root, run: apt-get install postgresql-postgis\n", run.Errors);
        Assert.Empty(Calls("apt-get"));
    }

    [Fact]
    public async Task Says_why_PostGIS_could_not_be_installed()
    {
        Stub("dpkg-query", "echo installed postgresql-15");
        Stub("apt-get", """[ "$2" = update ] || { echo "E: Unable to locate package postgresql-15-postgis-3"; exit 100; }""");

        var run = await RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "error: postgresql-15-postgis-3 cannot be installed: Unable to locate package postgresql-15-postgis-3 "
            + $"All of it is in {_folder}/artifacts/install.log\n",
            run.Errors);
    }

    [Fact]
    public async Task Installs_nothing_for_a_database_of_ones_own()
    {
        Stub("dpkg-query", "exit 1");

        var run = await RunAsync("up", "--database", "Host=there");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(Calls("apt-get"));
    }

    [Fact]
    public async Task Builds_and_runs_the_benchmark_with_its_load_generator()
    {
        Stub("wrk", "");

        var run = await RunAsync("bench", "--seconds", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("build benchmarks/Ovop.Benchmarks -c Release", Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.EndsWith("/release/Ovop.Benchmarks.dll --seconds 1", Calls("dotnet")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Builds_and_runs_the_fuzzer()
    {
        var run = await RunAsync("fuzz", "--minutes", "2");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("build tests/Ovop.Fuzz -c Release", Calls("dotnet")[0], StringComparison.Ordinal);
        Assert.EndsWith("/release/Ovop.Fuzz.dll --minutes 2", Calls("dotnet")[1], StringComparison.Ordinal);
        Assert.Empty(Calls("apt-get"));
    }

    [Fact]
    public async Task Installs_nothing_for_the_help_of_the_benchmark()
    {
        Stub("dpkg-query", "exit 1");

        Assert.Equal(0, (await RunAsync("bench", "--help")).ExitCode);
        Assert.Empty(Calls("apt-get"));
    }

    [Fact]
    public async Task Builds_what_a_browser_gets_beside_the_server_and_only_once()
    {
        Write("web/map/package-lock.json", "{}");
        Write("web/graphiql/package-lock.json", "{}");
        Write("docs/queries/One.graphql", "{ one }");
        Stub("npm", "mkdir -p node_modules; touch node_modules/.package-lock.json");
        Stub("npx", """
            for last; do :; done
            mkdir -p "$last/assets"
            echo page >"$last/index.html"
            printf '%02000d' 1 >"$last/assets/index-1.js"
            """);
        Stub("dotnet", """
            mkdir -p "$here/artifacts/bin/Ovop.Graph/release"
            touch "$here/artifacts/bin/Ovop.Graph/release/Ovop.Graph.dll"
            echo "$OVOP_MAP $OVOP_GRAPHIQL" >"$here/told"
            """);

        var first = await RunAsync("up");
        var told = File.ReadAllText(Path.Combine(_folder, "told")).Trim().Split(' ');
        Assert.Matches("/artifacts/map/[0-9a-f]{16}$", told[0]);
        Assert.Matches("/artifacts/graphiql/[0-9a-f]{16}$", told[1]);
        for (var i = 0; i < 1_200 && !told.All(page => File.Exists(Path.Combine(page, "index.html"))); i++)
        {
            await Task.Delay(50);
        }

        var second = await RunAsync("up");

        Assert.Contains("building in the background what a browser gets: map graphiql\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("browser", second.Output, StringComparison.Ordinal);
        Assert.Equal(2, Calls("npx").Length);
        Assert.Equal(told[0], (await RunAsync("map")).Output.Trim());
        Assert.Equal(told[1], (await RunAsync("graphiql")).Output.Trim());
        Assert.Equal(
            ["index-1.js", "index-1.js.br", "index-1.js.gz"],
            Directory.GetFiles(Path.Combine(told[0], "assets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_where_it_stands_why_a_page_could_not_be_built()
    {
        Write("web/map/package-lock.json", "{}");
        Stub("npm", "echo no space left; exit 1");

        var run = await RunAsync("map");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: The map could not be built; all of it is in {_folder}/artifacts/map.log\n", run.Errors);
        Assert.Equal("no space left\n", File.ReadAllText(Path.Combine(_folder, "artifacts/map.log")));
    }

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
        Stub("dotnet", dotnet);

        var run = await RunAsync("test");

        Assert.Equal(lastLine, run.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.Equal(exitCode, run.ExitCode);
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

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Stub(string program, string script)
    {
        Write($"bin/{program}", $"""
            #!/bin/bash
            here={_folder}
            echo "$*" >>"$here/{program}.calls"
            {script}
            """);
        using var chmod = Process.Start("chmod", ["+x", Path.Combine(_folder, "bin", program)]);
        chmod.WaitForExit();
    }

    private string[] Calls(string program)
    {
        var file = Path.Combine(_folder, program + ".calls");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }

    private async Task<OvopResult> RunAsync(params string[] arguments)
    {
        await using var launcher = OvopProcess.Start(
            Path.Combine(_folder, "ovop"),
            arguments,
            new Dictionary<string, string>
            {
                ["PATH"] = $"{_folder}/bin:{Environment.GetEnvironmentVariable("PATH")}",
            });
        return await launcher.EndAsync();
    }
}
