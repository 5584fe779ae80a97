using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Tests.Values;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Requests;

public class GraphServiceTests
{
    private static readonly Schema Numbers = Run.Schema(
        query =>
        {
            query.Field("n").Type("Int!").Argument("of", argument => argument.Type("Int!").DefaultValue(1))
                .Resolve(context => new ValueTask<object?>(context.Arguments.Get<int>("of")));
            query.Field("self").Type("Query!").Resolve<object?>(_ => "self");
            query.Field("text").Type("String!").Argument("length", argument => argument.Type("Int!"))
                .Resolve(context => new ValueTask<object?>(new string('x', context.Arguments.Get<int>("length"))));
        });

    [Theory]
    [InlineData("query A { n } query B { n(of: 2) }", "B", """{"data":{"n":2}}""")]
    [InlineData("query A { n } query B { n }", "C", """{"errors":[{"message":"Unknown operation named \"C\".","extensions":{"code":"BAD_REQUEST"}}]}""")]
    [InlineData("query A { n } query B { n }", null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"BAD_REQUEST"}}]}""")]
    public async Task Chooses_the_operation_as_named(string query, string? name, string expected)
    {
        Assert.Equal(expected, await Run.Async(Numbers, query, operationName: name));
    }

    [Fact]
    public async Task Reports_a_syntax_error_with_its_place()
    {
        var response = await Run.Async(Numbers, "{ n ");

        Assert.Contains("\"code\":\"SYNTAX\"", response, StringComparison.Ordinal);
        Assert.Contains("\"locations\":[{\"line\":1,", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_a_wrong_variable_before_anything_runs()
    {
        var response = await Run.Async(Numbers, "query($of: Int!) { n(of: $of) }", """{"of":"three"}""");

        Assert.StartsWith("{\"errors\":[{\"message\":\"Variable \\\"$of\\\" got invalid value \\\"three\\\"", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"COERCION\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task Limits_the_depth_with_fragments_counted_where_they_are_spread(int maxDepth, bool isAnswered)
    {
        var response = await Run.Async(
            Numbers, "{ self { ...F } } fragment F on Query { self { n } }", limits: new GraphLimits { MaxDepth = maxDepth });

        Assert.Equal(isAnswered, response.StartsWith("{\"data\"", StringComparison.Ordinal));
        Assert.Equal(!isAnswered, response.Contains("TOO_COMPLEX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public async Task Limits_the_fields_with_fragments_counted_at_each_spread(int maxFields, bool isAnswered)
    {
        const string Query = "{ a: self { ...F } b: self { ...F } c: n } fragment F on Query { x: n y: n }";

        var response = await Run.Async(Numbers, Query, limits: new GraphLimits { MaxFields = maxFields });

        Assert.Equal(isAnswered, response.StartsWith("{\"data\"", StringComparison.Ordinal));
        Assert.Equal(!isAnswered, response.Contains("TOO_COMPLEX", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Counts_a_document_that_doubles_at_each_fragment_without_walking_it_so_often()
    {
        var fragments = Enumerable.Range(0, 100).Select(i => $"fragment F{i} on Query {{ a: self {{ ...F{i + 1} }} b: self {{ ...F{i + 1} }} }}");
        var query = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F100 on Query {{ n }}";

        var response = await Run.Async(Numbers, query, limits: new GraphLimits { MaxDepth = 1000 }).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("TOO_COMPLEX", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public async Task Limits_the_bytes_of_a_document(int maxBytes, bool isAnswered)
    {
        var response = await Run.Async(Numbers, "{ n }", limits: new GraphLimits { MaxDocumentBytes = maxBytes });

        Assert.Equal(isAnswered, response == """{"data":{"n":1}}""");
        Assert.Equal(!isAnswered, response.Contains("TOO_COMPLEX", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limits_the_bytes_of_a_response()
    {
        const string Query = "query($length: Int!) { text(length: $length) }";
        var limits = new GraphLimits { MaxResponseBytes = 20_000 };

        Assert.StartsWith("{\"data\"", await Run.Async(Numbers, Query, """{"length":1000}""", limits: limits), StringComparison.Ordinal);
        Assert.StartsWith("{\"errors\":[{\"message\":\"The response would be larger than 20000 bytes.",
            await Run.Async(Numbers, Query, """{"length":20000}""", limits: limits), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_mutation_where_only_reading_is_allowed()
    {
        var schema = SchemaBuilder.New()
            .AddQueryType(new ObjectType(type => type.Name("Query").Field("x").Type("Int").Resolve<object?>(_ => 1)))
            .AddMutationType(new ObjectType(type => type.Name("Mutation").Field("x").Type("Int").Resolve<object?>(_ => 1)))
            .Create();
        using var response = await Run.Service(schema).ExecuteAsync(
            Run.Request("mutation { x }") with { IsReadOnly = true }, new EmptyServices(), CancellationToken.None);

        Assert.Equal(ErrorCodes.BadRequest, response.RequestError?.Code);
    }

    [Fact]
    public async Task Tells_of_an_unexpected_failure_before_execution_too()
    {
        // This scalar of the tests counts the items of what need not be a list.
        var schema = Run.Schema(
            query => query.Field("n").Type("Int").Argument("at", argument => argument.Type("Coordinates")).Resolve<object?>(_ => 1),
            new CoordinatesType());

        Assert.Equal(
            """{"errors":[{"message":"Unexpected: InvalidOperationException","extensions":{"code":"INTERNAL"}}]}""",
            await Run.Async(schema, "query($at: Coordinates) { n(at: $at) }", """{"at":{"at":1}}"""));
    }

    [Fact]
    public async Task Answers_the_same_document_with_other_variables()
    {
        var service = Run.Service(Numbers);
        foreach (var of in new[] { 1, 2, 3, 2, 1 })
        {
            using var response = await service.ExecuteAsync(
                Run.Request("query($of: Int!) { n(of: $of) }", $$"""{"of":{{of}}}"""), new EmptyServices(), CancellationToken.None);

            Assert.Equal($$$"""{"data":{"n":{{{of}}}}}""", Run.Text(response));
        }
    }

    private sealed class EmptyServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
