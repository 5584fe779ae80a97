using Ovop.Engine.Execution;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

/// <summary>No error is lost, none is reported twice, and each stands where it belongs.</summary>
public class FaultIsolationTests
{
    [Fact]
    public async Task Fails_one_parent_of_a_batch_alone_where_its_value_is_an_exception() => Assert.Equal(
        """{"data":{"villages":[{"length":1},{"length":null},{"length":3}]},"errors":[{"message":"no length","locations":[{"line":1,"column":14}],"path":["villages",1,"length"],"extensions":{"code":"INVALID_ARGUMENT"}}]}""",
        await Run.Async(Villages("Int", name => name == "bb" ? Refusal("no length") : name.Length), "{ villages { length } }"));

    [Fact]
    public async Task Fails_one_parent_of_a_batch_alone_where_its_value_does_not_fit() => Assert.Equal(
        """{"data":{"villages":[{"length":[1]},{"length":null},{"length":[3]}]},"errors":[{"message":"Unexpected: InvalidOperationException","locations":[{"line":1,"column":14}],"path":["villages",1,"length"],"extensions":{"code":"INTERNAL"}}]}""",
        await Run.Async(Villages("[Int]", name => name == "bb" ? 2 : new[] { name.Length }), "{ villages { length } }"));

    [Fact]
    public async Task Reports_a_failed_batch_once_for_each_parent()
    {
        var response = await Run.Async(Villages("Int", _ => throw Refusal("away")), "{ villages { length } }");

        Assert.StartsWith("""{"data":{"villages":[{"length":null},{"length":null},{"length":null}]}""", response, StringComparison.Ordinal);
        Assert.Equal(3, response.Split("\"away\"").Length - 1);
    }

    [Fact]
    public async Task Reports_a_failed_batch_once_where_its_null_climbs_to_the_root()
    {
        var response = await Run.Async(Villages("Int!", _ => throw Refusal("away")), "{ villages { length } }");

        Assert.StartsWith("""{"data":null,"errors":[{"message":"away",""", response, StringComparison.Ordinal);
        Assert.Equal(1, response.Split("\"away\"").Length - 1);
    }

    [Fact]
    public async Task Fails_items_of_a_list_alone()
    {
        var schema = Run.Schema(query => query.Field("lists").Type("[[Int!]]")
            .Resolve<object?>(_ => new object?[] { new[] { 1 }, 2, Refusal("third"), null, new object[] { 3, Refusal("item") } }));

        Assert.Equal(
            """{"data":{"lists":[[1],null,null,null,null]},"errors":["""
            + """{"message":"Unexpected: InvalidOperationException","locations":[{"line":1,"column":3}],"path":["lists",1],"extensions":{"code":"INTERNAL"}},"""
            + """{"message":"third","locations":[{"line":1,"column":3}],"path":["lists",2],"extensions":{"code":"INVALID_ARGUMENT"}},"""
            + """{"message":"item","locations":[{"line":1,"column":3}],"path":["lists",4,1],"extensions":{"code":"INVALID_ARGUMENT"}}]}""",
            await Run.Async(schema, "{ lists }"));
    }

    [Fact]
    public async Task Waits_for_the_resolvers_that_run_before_the_request_ends()
    {
        var hasEnded = false;
        var schema = Run.Schema(query =>
        {
            query.Field("aborts").Type("Int").Resolve(async _ =>
            {
                await Task.Yield();
                throw new RequestAbortedException(new GraphQLError { Message = "away", Code = ErrorCodes.Unavailable });
            });
            query.Field("runs").Type("Int").Resolve(async _ =>
            {
                await Task.Delay(50);
                hasEnded = true;
                return 1;
            });
        });

        Assert.Equal(
            """{"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}""", await Run.Async(schema, "{ aborts runs }"));
        Assert.True(hasEnded);
    }

    private static Schema Villages(string type, Func<string, object?> length) => Run.Schema(
        query => query.Field("villages").Type("[Village!]!").Resolve<object?>(_ => new[] { "a", "bb", "ccc" }),
        new ObjectType(village =>
        {
            village.Name("Village");
            village.Field("length").Type(type).ResolveWith(new BatchResolver(calls =>
                new ValueTask<IReadOnlyList<object?>>([.. calls.Select(call => length((string)call.Parent!))])));
        }));

    private static GraphQLException Refusal(string message) =>
        new(new GraphQLError { Message = message, Code = ErrorCodes.InvalidArgument });
}
