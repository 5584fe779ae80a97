using System.CommandLine;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.Markers;

/// <summary>The command line of a run of markers against npm supercluster.</summary>
internal static class MarkersCommand
{
    private static readonly Option<int> Rounds = BenchCommand.Number(
        "--rounds", 7, 1, 100, "How often each side is measured; the table has the medians.");

    private static readonly Option<int> Points = BenchCommand.Number(
        "--points", 83_402, 1_000, 89_000, "How many villages there are; 83,402 is how many Indonesia has.");

    public static Command Create()
    {
        var command = new Command(
            "markers", "Measure clusters by zoom against raw Npgsql and npm supercluster, and against one round trip to the database.")
        {
            Rounds, Points,
        };
        command.SetAction((options, _) => UntilSignal.RunAsync(ending => new MarkersRun(
            options.GetValue(Rounds), options.GetValue(Points), BenchCommand.BuiltServer(), Console.Out, Console.Error).RunAsync(ending)));
        return command;
    }
}
