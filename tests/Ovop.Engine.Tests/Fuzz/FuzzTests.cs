using Ovop.Engine.Tests.Fuzz.Running;
using Xunit.Abstractions;

namespace Ovop.Engine.Tests.Fuzz;

/// <summary>Whatever bytes come, the engine answers: well-formed, soon, within bounds of memory.</summary>
[Collection(FuzzCollection.Name)]
public class FuzzTests(ITestOutputHelper output)
{
    private const int Count = 50_000;

    [Fact]
    public async Task Answers_50_000_mutated_requests()
    {
        var run = new FuzzRun(new EngineTarget());

        var finding = await run.RunAsync(Enumerable.Range(0, Count));

        output.WriteLine(run.Totals.ToString());
        Assert.True(finding is null, finding?.ToString());
        Assert.InRange(run.Totals.WithData, Count / 10, Count);
        Assert.InRange(run.Totals.WithFieldErrors, Count / 50, Count);
        Assert.Superset(
            new HashSet<string> { "SYNTAX", "VALIDATION", "COERCION", "TOO_COMPLEX", "BAD_REQUEST" }, run.Totals.Refused.Keys.ToHashSet());
    }

    [Fact]
    public async Task Answers_what_once_was_a_finding()
    {
        var run = new FuzzRun(new EngineTarget());
        foreach (var one in FuzzFixtures.Read("engine"))
        {
            var finding = await run.TryAsync(one);
            Assert.True(finding is null, finding?.ToString());
        }
    }
}
