using System.Globalization;
using Ovop.Benchmarks.Answers;
using Ovop.Benchmarks.Load;
using Ovop.Benchmarks.Processes;
using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Counters;

/// <summary>
/// Asks the same question as a document that the server knows and as one that it never saw, in turn, over one connection.
/// Both have a number in a comment, which stays the same or is another each time: so nothing else differs between them.
/// </summary>
internal sealed class CacheMeasure(CountedServer server, string folder, int rounds, int seconds, TextWriter progress)
{
    private const int WarmUpSeconds = 3;

    private readonly Wrk _wrk = new(folder, connections: 1);

    public async Task<CacheResult> RunAsync(Question question, CancellationToken cancellationToken)
    {
        var url = new Uri(server.Process.Address, "/graphql");
        LoadTarget[] targets =
        [
            new("the server (known)", url, question.Body) { Number = BodyNumber.Same },
            new("the server (never seen)", url, question.Body) { Number = BodyNumber.NewEachTime },
        ];
        await AnswerCheck.RequireEqualAsync(question, targets, cancellationToken);
        foreach (var target in targets)
        {
            await _wrk.RunAsync(target, WarmUpSeconds, cancellationToken);
        }

        var costs = targets.Select(_ => new List<RequestCost>()).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            for (var target = 0; target < targets.Length; target++)
            {
                var before = await server.ReadAsync(cancellationToken);
                var load = await _wrk.RunAsync(targets[target], seconds, cancellationToken);
                var counted = (await server.ReadAsync(cancellationToken)).Since(before);
                costs[target].Add(RequestCost.Of(counted, load.P50Ms));
                server.Process.RequireRunning();
            }

            await progress.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"question {question.Number}, documents, round {round}: known {costs[0][^1].P50Ms:0.00} ms, "
                + $"never seen {costs[1][^1].P50Ms:0.00} ms; load {MachineLoad.Now()}"));
        }

        return new CacheResult(question, RequestCost.MedianOf(costs[0]), RequestCost.MedianOf(costs[1]));
    }
}
