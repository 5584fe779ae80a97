using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Requests;

public class OperationGateTests
{
    private readonly TaskCompletionSource _open = new();
    private int _running;

    [Fact]
    public async Task Lets_as_many_run_as_the_limit_and_one_more_when_one_has_ended()
    {
        var service = Service(new GraphLimits { MaxConcurrentOperations = 2, MaxWait = TimeSpan.FromMinutes(1) });
        var answers = Enumerable.Range(0, 3).Select(_ => AskAsync(service)).ToArray();

        Assert.Equal(2, _running);
        _open.SetResult();

        Assert.All(await Task.WhenAll(answers), answer => Assert.Null(answer));
        Assert.Equal(3, _running);
    }

    [Fact]
    public async Task Refuses_one_that_has_waited_for_long()
    {
        var service = Service(new GraphLimits { MaxConcurrentOperations = 1, MaxWait = TimeSpan.FromMilliseconds(20) });
        var first = AskAsync(service);

        var refused = await AskAsync(service);
        _open.SetResult();

        Assert.Equal(ErrorCodes.Unavailable, refused?.Code);
        Assert.Equal("The server is busy: 1 operations are running and none of them ended within 0.02 seconds. Try again soon.", refused?.Message);
        Assert.Null(await first);
        Assert.Null(await AskAsync(service));
    }

    [Fact]
    public async Task Refuses_at_once_where_too_many_wait()
    {
        var service = Service(new GraphLimits
        {
            MaxConcurrentOperations = 1,
            MaxWaitingOperations = 2,
            MaxWait = TimeSpan.FromMinutes(1),
        });
        var first = AskAsync(service);
        var second = AskAsync(service);
        var third = AskAsync(service);

        var refused = await AskAsync(service);
        _open.SetResult();

        Assert.Equal("The server is busy: 1 operations are running and 2 more wait. Try again soon.", refused?.Message);
        Assert.All(await Task.WhenAll(first, second, third), answer => Assert.Null(answer));
    }

    [Fact]
    public async Task Gives_the_place_back_where_the_client_goes_while_it_runs_or_waits()
    {
        var service = Service(new GraphLimits { MaxConcurrentOperations = 1, MaxWait = TimeSpan.FromMinutes(1) });
        using var gone = new CancellationTokenSource();
        var running = AskAsync(service, gone.Token);
        var waiting = AskAsync(service, gone.Token);

        await gone.CancelAsync();
        _open.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Record.ExceptionAsync(() => running);
        Assert.Null(await AskAsync(service));
    }

    private static async Task<GraphQLError?> AskAsync(GraphService service, CancellationToken cancellationToken = default)
    {
        using var response = await service.ExecuteAsync(Run.Request("{ slow }"), Run.NoServices, cancellationToken);
        return response.RequestError;
    }

    private GraphService Service(GraphLimits limits) => Run.Service(
        Run.Schema(query => query.Field("slow").Type("Int").Resolve(async context =>
        {
            Interlocked.Increment(ref _running);
            await _open.Task.WaitAsync(context.CancellationToken);
            return 1;
        })),
        limits);
}
