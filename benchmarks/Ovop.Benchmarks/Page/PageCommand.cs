using System.CommandLine;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.Page;

/// <summary>The command line of a run of the map in a browser.</summary>
internal static class PageCommand
{
    /// <summary>Names the folder that the page was built to; the launcher sets it.</summary>
    public const string FolderVariable = "OVOP_MAP";

    private static readonly Option<int> Rounds = BenchCommand.Number(
        "--rounds", 7, 1, 100, "How often the page is opened in a browser that knows nothing of it; the table has the medians.");

    private static readonly Option<bool> Markdown = BenchCommand.CreateMarkdown();

    private static readonly Option<string?> Server = BenchCommand.CreateServer();

    public static Command Create()
    {
        var command = new Command("page", "Measure the map in a browser: how soon it is drawn, how soon it answers, how large it is.")
        {
            Rounds, Markdown, Server,
        };
        command.Aliases.Add("--page");
        command.SetAction((options, _) => UntilSignal.RunAsync(ending => new PageRun(
            options.GetValue(Rounds), options.GetValue(Server) ?? BenchCommand.BuiltServer(), BuiltPage(),
            options.GetValue(Markdown), Console.Out, Console.Error).RunAsync(ending)));
        return command;
    }

    /// <exception cref="BenchFailure">Nobody has told.</exception>
    private static string BuiltPage() => Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder
        ? folder
        : throw new BenchFailure($"{FolderVariable} does not name the folder that the map was built to: run ./ovop bench --page.");
}
