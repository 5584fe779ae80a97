using System.CommandLine;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.Engine;

/// <summary>The command line of a run of the engine against the reference.</summary>
internal static class EngineCommand
{
    private static readonly Option<int> Rounds = BenchCommand.Number(
        "--rounds", 5, 1, 100, "How often each side is measured; the table has the medians.");

    private static readonly Option<int> Seconds = BenchCommand.Number(
        "--seconds", 2, 1, 600, "The length of one measurement.");

    private static readonly Option<string> Only = new("--only")
    {
        HelpName = "TEXT",
        Description = "Measure only what has this in its name, such as parse.",
        DefaultValueFactory = _ => "",
    };

    public static Command Create()
    {
        var command = new Command(
            "engine", "Measure the engine alone against the reference implementation (npm graphql, on node): no database, no HTTP.")
        {
            Rounds, Seconds, Only,
        };
        command.SetAction((options, _) => UntilSignal.RunAsync(ending => new EngineRun(
            new EngineOptions(options.GetValue(Rounds), TimeSpan.FromSeconds(options.GetValue(Seconds)), options.GetValue(Only)!),
            Console.Out, Console.Error).RunAsync(ending)));
        return command;
    }
}
