namespace Ovop.Graph.Tests.Cli;

/// <summary>How the launcher has the pages of a browser built.</summary>
public sealed class LauncherPagesTests : IDisposable
{
    private readonly LauncherFolder _launcher = new();

    [Fact]
    public async Task Builds_what_a_browser_gets_beside_the_server_and_only_once()
    {
        _launcher.Write("web/map/package-lock.json", "{}");
        _launcher.Write("web/graphiql/package-lock.json", "{}");
        _launcher.Write("docs/queries/One.graphql", "{ one }");
        _launcher.Stub("npm", "mkdir -p node_modules; touch node_modules/.package-lock.json");
        _launcher.Stub("npx", """
            for last; do :; done
            mkdir -p "$last/assets"
            echo page >"$last/index.html"
            printf '%02000d' 1 >"$last/assets/index-1.js"
            """);
        _launcher.Stub("dotnet", """
            mkdir -p "$here/artifacts/bin/Ovop.Graph/release"
            touch "$here/artifacts/bin/Ovop.Graph/release/Ovop.Graph.dll"
            echo "$OVOP_MAP $OVOP_GRAPHIQL" >"$here/told"
            """);

        var first = await _launcher.RunAsync("up");
        var told = File.ReadAllText(Path.Combine(_launcher.Root, "told")).Trim().Split(' ');
        Assert.Matches("/artifacts/map/[0-9a-f]{16}$", told[0]);
        Assert.Matches("/artifacts/graphiql/[0-9a-f]{16}$", told[1]);
        for (var i = 0; i < 1_200 && !told.All(page => File.Exists(Path.Combine(page, "index.html"))); i++)
        {
            await Task.Delay(50);
        }

        var second = await _launcher.RunAsync("up");

        Assert.Contains("building in the background what a browser gets: map graphiql\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("browser", second.Output, StringComparison.Ordinal);
        Assert.Equal(2, _launcher.Calls("npx").Length);
        Assert.Equal(told[0], (await _launcher.RunAsync("map")).Output.Trim());
        Assert.Equal(told[1], (await _launcher.RunAsync("graphiql")).Output.Trim());
        Assert.Equal(
            ["index-1.js", "index-1.js.br", "index-1.js.gz"],
            Directory.GetFiles(Path.Combine(told[0], "assets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_where_it_stands_why_a_page_could_not_be_built()
    {
        _launcher.Write("web/map/package-lock.json", "{}");
        _launcher.Stub("npm", "echo no space left; exit 1");

        var run = await _launcher.RunAsync("map");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: The map could not be built; all of it is in {_launcher.Root}/artifacts/map.log\n", run.Errors);
        Assert.Equal("no space left\n", File.ReadAllText(Path.Combine(_launcher.Root, "artifacts/map.log")));
    }

    public void Dispose() => _launcher.Dispose();
}
