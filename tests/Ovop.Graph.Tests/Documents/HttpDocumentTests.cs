using System.Diagnostics;
using System.Text.RegularExpressions;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Documents;

/// <summary>The commands of docs/http.md and docs/limits.md, run one after the other in a shell against a server with the settings it names.</summary>
public partial class HttpDocumentTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Written = "http://127.0.0.1:5080/";

    [Theory]
    [InlineData("http.md")]
    [InlineData("limits.md")]
    public async Task Print_what_stands_after_them(string name)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(DocumentFolder.Path, "..", name));
        var commands = CommandAndOutput().Matches(document);
        await using var database = await postgis.CreateSeededDatabaseAsync();
        await using var server = await GraphServer.StartAsync(database.ConnectionString, new OvopOptions
        {
            TrustedDocuments = DocumentFolder.Path,
            MaxBatchSize = 10,
            CorsOrigins = "https://map.example.org",
        });
        var address = server.Client.BaseAddress!.ToString();

        Assert.NotEmpty(commands);
        Assert.Equal(commands.Count, document.Split("```sh").Length - 1);
        foreach (var (command, output) in commands.Select(match => (match.Groups[1].Value, match.Groups[2].Value)))
        {
            Assert.Contains(Written, command, StringComparison.Ordinal);
            Assert.Equal(
                output.Trim(),
                (await RunAsync(command.Replace(Written, address, StringComparison.Ordinal))).Replace("\r", "", StringComparison.Ordinal).Trim());
        }
    }

    private static async Task<string> RunAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, $"Exit code {shell.ExitCode}: {command}");
        return output;
    }

    [GeneratedRegex(@"```sh\n(.*?)```\n```(?:json|text)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CommandAndOutput();
}
