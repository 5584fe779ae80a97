using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Questions;
using Ovop.Benchmarks.Runs;

namespace Ovop.Benchmarks.National;

/// <summary>
/// The same box, with the same villages in it, asked of a server over the whole country and of one over a few regencies; and
/// of the floor over both, which shows what of it PostgreSQL takes.
/// </summary>
internal sealed class BoxMeasure(
    BothSides country, BothSides regencies, string folder, NationalOptions options, TextWriter progress)
{
    private const int WarmUpSeconds = 5;

    private readonly Wrk _wrk = new(folder, connections: 1);

    public async Task<IReadOnlyList<Figure>> RunAsync(Question question, CancellationToken cancellationToken)
    {
        LoadTarget[] targets =
        [
            .. Targets(country, question, "the country"), .. Targets(regencies, question, "three regencies"),
        ];
        await AnswerCheck.RequireEqualAsync(question, targets, cancellationToken);
        foreach (var target in targets)
        {
            await _wrk.RunAsync(target, WarmUpSeconds, cancellationToken);
        }

        var medians = await new InterleavedLoad(_wrk, options.Rounds, options.Seconds, progress).RunAsync(
            "a box", targets, RequireRunning, cancellationToken);
        return
        [
            new Figure(
                "a box of 20 villages, p50 ms (with: the same in three regencies alone)",
                medians[1].P50Ms, medians[3].P50Ms, "at most 1.5 times"),
            new Figure("the same asked of the floor, p50 ms", medians[0].P50Ms, medians[2].P50Ms),
        ];
    }

    private static IEnumerable<LoadTarget> Targets(BothSides sides, Question question, string over) => sides.TargetsOf(question)
        .Where(target => target.Body is not null)
        .Select(target => target with { Name = $"{target.Name} over {over}" });

    private void RequireRunning()
    {
        country.RequireRunning();
        regencies.RequireRunning();
    }
}
