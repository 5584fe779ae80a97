using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Types;
using Ovop.Testing;

namespace Ovop.Engine.Tests.Requests;

public sealed class RequestMeterTests : IDisposable
{
    private static readonly Schema Numbers = Run.Schema(
        query => query.Field("n").Type("Int!").Resolve<object?>(_ => 1));

    private readonly CountedMeasurements _counted = new("Ovop.Engine");

    public void Dispose() => _counted.Dispose();

    [Fact]
    public async Task Counts_a_document_and_its_plan_as_made_once_and_then_as_known()
    {
        var service = Run.Service(Numbers);

        await AskAsync("{ n }");
        Assert.Equal("ovop.engine.documents miss: 1; ovop.engine.plans miss: 1", _counted.Take());

        await AskAsync("{ n }");
        await AskAsync("{ n }");
        Assert.Equal("ovop.engine.documents hit: 2; ovop.engine.plans hit: 2", _counted.Take());

        await AskAsync("{ n } # another text");
        Assert.Equal("ovop.engine.documents miss: 1; ovop.engine.plans miss: 1", _counted.Take());

        async Task AskAsync(string query)
        {
            using var response = await service.ExecuteAsync(Run.Request(query), Run.NoServices, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Small_documents_count_as_what_they_take_in_memory_and_not_as_their_text()
    {
        // 5 bytes of text each, and many KB with their plans: 1 MB has no room for 200 of them.
        var service = Run.Service(Numbers, new GraphLimits { DocumentCacheBytes = 1_000_000 });
        foreach (var round in Enumerable.Range(0, 2))
        {
            for (var i = 0; i < 200; i++)
            {
                using var response = await service.ExecuteAsync(Run.Request($"{{n}}{new string(' ', i)}"), Run.NoServices, CancellationToken.None);
            }
        }

        Assert.Equal("ovop.engine.documents miss: 400; ovop.engine.plans miss: 400", _counted.Take());
    }

    [Fact]
    public async Task Counts_a_document_that_is_not_valid_as_made_each_time_and_no_plan()
    {
        await Run.Async(Numbers, "{ nope }");
        await Run.Async(Numbers, "{ nope }");

        Assert.Equal("ovop.engine.documents miss: 2", _counted.Take());
    }
}
