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
    public async Task Counts_a_document_that_is_not_valid_as_made_each_time_and_no_plan()
    {
        await Run.Async(Numbers, "{ nope }");
        await Run.Async(Numbers, "{ nope }");

        Assert.Equal("ovop.engine.documents miss: 2", _counted.Take());
    }
}
