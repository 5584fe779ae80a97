using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Execution;

public class OperationExecutorTests
{
    [Fact]
    public async Task Writes_fields_in_the_order_of_the_document_under_their_aliases()
    {
        var schema = Run.Schema(query =>
        {
            query.Field("a").Type("Int").Resolve<object?>(_ => 1);
            query.Field("b").Type("String").Resolve<object?>(_ => "two");
        });

        Assert.Equal("""{"data":{"b":"two","one":1,"__typename":"Query"}}""", await Run.Async(schema, "{ b one: a __typename }"));
    }

    [Fact]
    public async Task Merges_fields_and_fragments_of_one_key()
    {
        var schema = Nested();

        Assert.Equal(
            """{"data":{"village":{"code":"1","name":"Pikatan"}}}""",
            await Run.Async(schema, "{ village { code } ...F village { ... on Village { name } } } fragment F on Query { village { code name } }"));
    }

    [Fact]
    public async Task Gives_resolvers_their_coerced_arguments()
    {
        var schema = Run.Schema(query => query.Field("sum").Type("Int")
            .Argument("a", argument => argument.Type("Int!"))
            .Argument("b", argument => argument.Type("Int").DefaultValue(10))
            .Resolve(context => new ValueTask<object?>(context.Arguments.Get<int>("a") + context.Arguments.Get<int>("b"))));

        Assert.Equal("""{"data":{"x":11,"y":3,"z":12}}""", await Run.Async(
            schema, "query($n: Int! = 2, $none: Int) { x: sum(a: 1) y: sum(a: $n, b: 1) z: sum(a: 2, b: $none) }"));
    }

    [Fact]
    public async Task Decides_skip_and_include_anew_for_each_request()
    {
        var schema = Nested();
        const string Query = "query($on: Boolean!) { village { code @include(if: $on) name @skip(if: $on) ...F @include(if: $on) } } fragment F on Village { b: name }";

        Assert.Equal("""{"data":{"village":{"code":"1","b":"Pikatan"}}}""", await Run.Async(schema, Query, """{"on":true}"""));
        Assert.Equal("""{"data":{"village":{"name":"Pikatan"}}}""", await Run.Async(schema, Query, """{"on":false}"""));
    }

    [Fact]
    public async Task Reports_an_error_with_its_path_and_leaves_the_siblings_standing()
    {
        var schema = Run.Schema(query =>
        {
            query.Field("good").Type("Int").Resolve<object?>(_ => 1);
            query.Field("bad").Type("Int").Resolve<object?>(_ => throw Refusal("no"));
        });

        Assert.Equal(
            """{"data":{"x":null,"good":1},"errors":[{"message":"no","locations":[{"line":1,"column":3}],"path":["x"],"extensions":{"code":"INVALID_ARGUMENT"}}]}""",
            await Run.Async(schema, "{ x: bad good }"));
    }

    [Fact]
    public async Task Says_no_more_of_an_unexpected_exception_than_its_description()
    {
        var schema = Run.Schema(query => query.Field("bad").Type("Int").Resolve<object?>(_ => throw new InvalidOperationException("secret")));

        var response = await Run.Async(schema, "{ bad }");

        Assert.DoesNotContain("secret", response, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"Unexpected: InvalidOperationException\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_a_null_climb_to_the_nearest_nullable_parent_and_reports_it_once()
    {
        var schema = Run.Schema(
            query =>
            {
                query.Field("outer").Type("Outer").Resolve<object?>(_ => "outer");
                query.Field("after").Type("Int").Resolve<object?>(_ => 2);
            },
            new ObjectType(type =>
            {
                type.Name("Outer");
                type.Field("inner").Type("Inner!").Resolve<string>(_ => "inner");
            }),
            new ObjectType(type =>
            {
                type.Name("Inner");
                type.Field("before").Type("Int").Resolve<string>(_ => 1);
                type.Field("value").Type("Int!").Resolve<string>(_ => null);
            }));

        Assert.Equal(
            """{"data":{"outer":null,"after":2},"errors":[{"message":"Cannot return null for non-nullable field Inner.value.","locations":[{"line":1,"column":26}],"path":["outer","inner","value"],"extensions":{"code":"INTERNAL"}}]}""",
            await Run.Async(schema, "{ outer { inner { before value } } after }"));
    }

    [Fact]
    public async Task Makes_the_whole_data_null_where_nothing_on_the_way_is_nullable()
    {
        var schema = Run.Schema(query => query.Field("must").Type("Int!").Resolve<object?>(_ => null));

        Assert.StartsWith("""{"data":null,"errors":[{"message":"Cannot return null""", await Run.Async(schema, "{ must }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Int]", """[1,null,3]""")]
    [InlineData("[Int]!", """[1,null,3]""")]
    [InlineData("[Int!]", "null")]
    public async Task Treats_a_null_item_as_its_type_says(string type, string expected)
    {
        var schema = Run.Schema(query => query.Field("list").Type(type).Resolve<object?>(_ => new object?[] { 1, null, 3 }));

        Assert.Contains($"\"list\":{expected}", await Run.Async(schema, "{ list }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_index_in_the_path_of_a_failed_item()
    {
        var schema = Run.Schema(
            query => query.Field("villages").Type("[Village!]").Resolve<object?>(_ => new[] { "a", "b" }),
            new ObjectType(type =>
            {
                type.Name("Village");
                type.Field("name").Type("String!").Resolve<string>(name => name == "b" ? throw Refusal("gone") : name);
            }));

        Assert.Contains("\"path\":[\"villages\",1,\"name\"]", await Run.Async(schema, "{ villages { name } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolves_an_abstract_type_by_what_its_members_say()
    {
        var schema = Run.Schema(
            query => query.Field("places").Type("[Place!]!").Resolve<object?>(_ => new object[] { "Wlingi", 7 }),
            new InterfaceType(type => type.Name("Place").Field("id").Type("String!")),
            new ObjectType(type =>
            {
                type.Name("Village").Implements("Place").IsTypeOf(value => value is string);
                type.Field("id").Type("String!").Resolve<string>(name => name);
                type.Field("name").Type("String!").Resolve<string>(name => name);
            }),
            new ObjectType(type =>
            {
                type.Name("Site").Implements("Place").IsTypeOf(value => value is int);
                type.Field("id").Type("String!").Resolve<object>(number => $"{number}");
                type.Field("number").Type("Int!").Resolve<object>(number => number);
            }));

        Assert.Equal(
            """{"data":{"places":[{"__typename":"Village","id":"Wlingi","name":"Wlingi"},{"__typename":"Site","id":"7","number":7}]}}""",
            await Run.Async(schema, "{ places { __typename id ... on Village { name } ... on Site { number } } }"));
    }

    [Fact]
    public async Task Awaits_resolvers_of_a_level_together()
    {
        var first = new TaskCompletionSource<object?>();
        var schema = Run.Schema(query =>
        {
            query.Field("waits").Type("Int").Resolve(_ => new ValueTask<object?>(first.Task));
            query.Field("frees").Type("Int").Resolve(_ =>
            {
                first.SetResult(1);
                return new ValueTask<object?>(2);
            });
        });

        Assert.Equal("""{"data":{"waits":1,"frees":2}}""", await Run.Async(schema, "{ waits frees }").WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Calls_a_batch_once_for_all_parents_of_a_level()
    {
        var calls = new List<int>();
        var schema = Run.Schema(
            query => query.Field("villages").Type("[Village!]!").Resolve<object?>(_ => new[] { "a", "b", "c" }),
            new ObjectType(type =>
            {
                type.Name("Village");
                type.Field("length").Type("Int!").ResolveWith(new BatchResolver(contexts =>
                {
                    calls.Add(contexts.Count);
                    return new ValueTask<IReadOnlyList<object?>>([.. contexts.Select(context => (object?)((string)context.Parent!).Length)]);
                }));
            }));

        Assert.Equal("""{"data":{"villages":[{"length":1},{"length":1},{"length":1}]}}""", await Run.Async(schema, "{ villages { length } }"));
        Assert.Equal([3], calls);
    }

    [Fact]
    public async Task Runs_the_fields_of_a_mutation_one_after_another()
    {
        var log = new List<string>();
        var schema = SchemaBuilder.New()
            .AddQueryType(new ObjectType(type => type.Name("Query").Field("x").Type("Int").Resolve<object?>(_ => 1)))
            .AddMutationType(new ObjectType(type =>
            {
                type.Name("Mutation");
                type.Field("add").Type("Int").Argument("n", argument => argument.Type("Int!")).Resolve(async context =>
                {
                    var number = context.Arguments.Get<int>("n");
                    log.Add($"begin {number}");
                    await Task.Delay(5 * (3 - number), context.CancellationToken);
                    log.Add($"end {number}");
                    return number;
                });
            }))
            .Create();

        Assert.Equal("""{"data":{"a":1,"b":2}}""", await Run.Async(schema, "mutation { a: add(n: 1) b: add(n: 2) }"));
        Assert.Equal(["begin 1", "end 1", "begin 2", "end 2"], log);
    }

    [Fact]
    public async Task Ends_with_cancellation_when_the_client_is_gone()
    {
        using var gone = new CancellationTokenSource();
        var schema = Run.Schema(query => query.Field("slow").Type("Int").Resolve(async context =>
        {
            await gone.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return 1;
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run.Async(schema, "{ slow }", cancellationToken: gone.Token));
    }

    private static Schema Nested() => Run.Schema(
        query => query.Field("village").Type("Village").Resolve<object?>(_ => ("1", "Pikatan")),
        new ObjectType(type =>
        {
            type.Name("Village");
            type.Field("code").Type("String!").Resolve<(string Code, string Name)>(village => village.Code);
            type.Field("name").Type("String!").Resolve<(string Code, string Name)>(village => village.Name);
        }));

    private static GraphQLException Refusal(string message) => new(new GraphQLError { Message = message, Code = ErrorCodes.InvalidArgument });
}
