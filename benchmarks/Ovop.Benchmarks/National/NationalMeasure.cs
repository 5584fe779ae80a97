using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Questions;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.National;

/// <summary>Asks one question of the server and of the floor, at one connection and at several.</summary>
internal sealed class NationalMeasure(BothSides sides, string folder, NationalOptions options, TextWriter progress)
{
    private const int WarmUpSeconds = 5;

    public async Task<NationalResult> RunAsync(Question question, CancellationToken cancellationToken)
    {
        var targets = sides.TargetsOf(question);
        var bytes = await AnswerCheck.RequireEqualAsync(question, targets, cancellationToken);
        var together = new Wrk(folder, options.Connections);
        foreach (var target in targets)
        {
            await together.RunAsync(target, WarmUpSeconds, cancellationToken);
        }

        return new NationalResult(
            question,
            bytes,
            Alone: await LoadAsync(new Wrk(folder, connections: 1), "one connection"),
            Together: await LoadAsync(together, $"{options.Connections} connections"));

        async Task<ServerAndFloor> LoadAsync(Wrk wrk, string at)
        {
            var medians = await new InterleavedLoad(wrk, options.Rounds, options.Seconds, progress).RunAsync(
                $"question {question.Number}, {at}", targets, sides.RequireRunning, cancellationToken);
            return new ServerAndFloor(medians[0], medians[1], medians[2]);
        }
    }
}
