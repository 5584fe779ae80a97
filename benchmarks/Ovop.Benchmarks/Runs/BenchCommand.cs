using System.CommandLine;
using Ovop.Benchmarks.Failures;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Runs;

/// <summary>The command line of a run.</summary>
internal static class BenchCommand
{
    private static readonly Option<int> Rounds = Number(
        "--rounds", 21, 1, 100, "How often each side is measured; the table has the medians.");

    private static readonly Option<int> Seconds = Number(
        "--seconds", 1, 1, 600, "The length of one measurement.");

    private static readonly Option<int> Connections = Number(
        "--connections", 8, 1, 1_000, "Connections of the load generator, each with one request at a time.");

    private static readonly Option<int[]> OnlyQuestions = new("--question")
    {
        HelpName = "N",
        Description = $"Measure only this question, 1 to {BenchQuestions.All.Count}. May be given again.",
    };

    private static readonly Option<bool> Markdown = CreateMarkdown();

    private static readonly Option<string?> Server = CreateServer();

    private static readonly Option<bool> FloorOnly = new("--floor-only")
    {
        Description = "Measure the floor alone.",
    };

    /// <summary>Adds the options of a run to the command, and runs it.</summary>
    public static void AddTo(Command command)
    {
        OnlyQuestions.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int[]>().Any(number => number < 1 || number > BenchQuestions.All.Count))
            {
                result.AddError($"--question takes a number from 1 to {BenchQuestions.All.Count}.");
            }
        });
        foreach (var option in (Option[])[Rounds, Seconds, Connections, OnlyQuestions, Markdown, Server, FloorOnly])
        {
            command.Options.Add(option);
        }

        command.SetAction((options, _) => UntilSignal.RunAsync(ending =>
            new BenchRun(Read(options), Console.Out, Console.Error).RunAsync(ending)));
    }

    private static BenchOptions Read(ParseResult options)
    {
        var numbers = options.GetValue(OnlyQuestions) ?? [];
        return new BenchOptions
        {
            Rounds = options.GetValue(Rounds),
            Seconds = options.GetValue(Seconds),
            Connections = options.GetValue(Connections),
            Questions = [.. BenchQuestions.All.Where(
                question => numbers.Length == 0 || numbers.Contains(question.Number))],
            IsMarkdown = options.GetValue(Markdown),
            ServerAssembly = options.GetValue(FloorOnly) ? null : options.GetValue(Server) ?? BuiltServer(),
        };
    }

    /// <summary>The server that was built with the benchmark.</summary>
    /// <exception cref="BenchFailure">We were started from another place.</exception>
    public static string BuiltServer()
    {
        // All projects are built side by side: artifacts/bin/PROJECT/CONFIGURATION/.
        var ours = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return ours.Parent?.Parent is { } projects
            ? Path.Combine(projects.FullName, "Ovop.Graph", ours.Name, "Ovop.Graph.dll")
            : throw new BenchFailure("The server is not built beside the benchmark: name it with --server DLL.");
    }

    public static Option<bool> CreateMarkdown() => new("--markdown") { Description = "Write the tables as Markdown." };

    public static Option<string?> CreateServer() => new("--server")
    {
        HelpName = "DLL",
        Description = "Measure this build of the server instead of the one built with the benchmark.",
    };

    /// <summary>An option that takes a whole number within bounds.</summary>
    public static Option<int> Number(string name, int usual, int least, int most, string description)
    {
        var option = new Option<int>(name)
        {
            HelpName = "N",
            Description = $"{description} {least} to {most}.",
            DefaultValueFactory = _ => usual,
        };
        option.Validators.Add(result =>
        {
            var value = result.Tokens.Count == 0 ? usual : result.GetValueOrDefault<int>();
            if (value < least || value > most)
            {
                result.AddError($"{name} takes a number from {least} to {most}.");
            }
        });
        return option;
    }
}
