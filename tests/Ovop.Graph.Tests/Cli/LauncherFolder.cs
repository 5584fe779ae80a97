using System.Diagnostics;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Cli;

/// <summary>
/// The launcher in a folder of its own, with stand-ins for the programs that would install and build: they write down
/// how they were called.
/// </summary>
internal sealed class LauncherFolder : IDisposable
{
    public LauncherFolder()
    {
        Write("src/Program.cs", "one");
        Write("db/seed/villages.csv", "code");
        Write("global.json", "{}");
        Write("Directory.Build.props", "<Project />");
        File.Copy(Path.Combine(RepositoryFolder(), "ovop"), Path.Combine(Root, "ovop"));
        Directory.CreateDirectory(Path.Combine(Root, "scripts"));
        foreach (var script in Directory.GetFiles(Path.Combine(RepositoryFolder(), "scripts")))
        {
            File.Copy(script, Path.Combine(Root, "scripts", Path.GetFileName(script)));
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

    /// <summary>The folder.</summary>
    public string Root { get; } = TestFolder.Create("launcher");

    /// <summary>Puts a file into it.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Puts a program into the place of a real one; it writes down how it is called.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="script">What it does besides, in bash; <c>$here</c> is the folder.</param>
    public void Stub(string program, string script)
    {
        Write($"bin/{program}", $"""
            #!/bin/bash
            here={Root}
            echo "$*" >>"$here/{program}.calls"
            {script}
            """);
        using var chmod = Process.Start("chmod", ["+x", Path.Combine(Root, "bin", program)]);
        chmod.WaitForExit();
    }

    /// <summary>The arguments of each call of a stand-in.</summary>
    public string[] Calls(string program)
    {
        var file = Path.Combine(Root, program + ".calls");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }

    /// <summary>Runs the launcher to its end.</summary>
    public async Task<OvopResult> RunAsync(params string[] arguments)
    {
        await using var launcher = OvopProcess.Start(
            Path.Combine(Root, "ovop"),
            arguments,
            new Dictionary<string, string>
            {
                ["PATH"] = $"{Root}/bin:{Environment.GetEnvironmentVariable("PATH")}",
            });
        return await launcher.EndAsync();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Ovop.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
