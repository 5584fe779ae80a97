using System.CommandLine;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.National;

/// <summary>The command line of a run at national scale.</summary>
internal static class NationalCommand
{
    private static readonly Option<int> Rounds = BenchCommand.Number(
        "--rounds", 9, 1, 100, "How often each side is measured; the tables have the medians.");

    private static readonly Option<int> Seconds = BenchCommand.Number(
        "--seconds", 1, 1, 600, "The length of one measurement.");

    private static readonly Option<int> Connections = BenchCommand.Number(
        "--connections", 8, 1, 1_000, "Connections of the load generator, beside the measurement at one.");

    private static readonly Option<bool> Synthetic = new("--synthetic")
    {
        Description = "Measure a country that is made, even where OVOP_TEST_DATA names a folder with a real one.",
    };

    private static readonly Option<bool> Markdown = BenchCommand.CreateMarkdown();

    private static readonly Option<string?> Server = BenchCommand.CreateServer();

    public static Command Create()
    {
        var command = new Command(
            "national",
            "Measure a whole country of 83,402 villages: import, derivation, questions and export, against hand-written SQL.")
        {
            Rounds, Seconds, Connections, Synthetic, Markdown, Server,
        };
        command.SetAction((options, _) => UntilSignal.RunAsync(ending => new NationalRun(
            new NationalOptions
            {
                Rounds = options.GetValue(Rounds),
                Seconds = options.GetValue(Seconds),
                Connections = options.GetValue(Connections),
                IsMarkdown = options.GetValue(Markdown),
                IsSynthetic = options.GetValue(Synthetic),
                ServerAssembly = options.GetValue(Server) ?? BenchCommand.BuiltServer(),
            },
            Console.Out, Console.Error).RunAsync(ending)));
        return command;
    }
}
