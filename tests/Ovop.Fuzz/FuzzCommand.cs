using System.CommandLine;

namespace Ovop.Fuzz;

/// <summary>The command line.</summary>
internal static class FuzzCommand
{
    private static readonly Option<double> Minutes = new("--minutes")
    {
        HelpName = "N",
        Description = "How long. Default: 1.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int?> Requests = new("--requests")
    {
        HelpName = "N",
        Description = "How many requests, however long it takes, instead of --minutes.",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        HelpName = "S",
        Description = "The first seed, 0 or more: each request has its own, one after the other. Default: 1000000, which no test asks.",
        DefaultValueFactory = _ => 1_000_000,
    };

    private static readonly Option<string?> Target = new("--target")
    {
        HelpName = "NAME",
        Description = $"Only this target: {string.Join(" or ", FuzzTargets.Names)}. Default: all, in turn.",
    };

    public static Command Create()
    {
        Refuse(Minutes, value => value is not (> 0 and <= 100_000), "--minutes takes a number above 0.");
        Refuse(Requests, value => value is <= 0, "--requests takes a number above 0.");
        Refuse(Seed, value => value < 0, "--seed takes a number from 0 to 2147483647.");
        Refuse(Target, value => value is not null && !FuzzTargets.Names.Contains(value), $"--target takes {string.Join(" or ", FuzzTargets.Names)}.");
        var command = new Command(
            "fuzz", "Ask the engine mutated documents and variables until the time is over. What is found is kept as a file that each test run asks again.")
        {
            Minutes, Requests, Seed, Target,
        };
        command.SetAction((options, ending) => new FuzzSession(Console.Out)
        {
            Time = TimeSpan.FromMinutes(options.GetValue(Minutes)),
            Requests = options.GetValue(Requests),
            FirstSeed = options.GetValue(Seed),
            Targets = FuzzTargets.Create(options.GetValue(Target)),
        }.RunAsync(ending));
        return command;
    }

    private static void Refuse<T>(Option<T> option, Func<T?, bool> isWrong, string message) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && isWrong(result.GetValueOrDefault<T>()))
        {
            result.AddError(message);
        }
    });
}
