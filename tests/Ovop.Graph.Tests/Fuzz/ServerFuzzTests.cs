using Ovop.Engine.Tests.Fuzz;
using Ovop.Engine.Tests.Fuzz.Running;
using Xunit.Abstractions;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>Whatever bytes come, the server's schema answers: well-formed, soon, within bounds of memory.</summary>
[Collection(ServerFuzzCollection.Name)]
public class ServerFuzzTests(ITestOutputHelper output)
{
    private const int Count = 20_000;

    [Fact]
    public async Task Answers_20_000_mutated_requests()
    {
        var run = new FuzzRun(new ServerTarget());

        var finding = await run.RunAsync(Enumerable.Range(0, Count));

        output.WriteLine(run.Totals.ToString());
        Assert.True(finding is null, finding?.ToString());
        Assert.InRange(run.Totals.WithData, Count / 10, Count);
        Assert.InRange(run.Totals.WithFieldErrors, Count / 50, Count);
    }

    [Fact]
    public async Task Answers_what_once_was_a_finding()
    {
        var run = new FuzzRun(new ServerTarget());
        foreach (var one in FuzzFixtures.Read("server"))
        {
            var finding = await run.TryAsync(one);
            Assert.True(finding is null, finding?.ToString());
        }
    }
}
