using System.Text.Json.Nodes;
using Ovop.Engine.Introspection;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Requests;

/// <summary>The messages are those of graphql-js 16.15.</summary>
public class IntrospectionSettingTests
{
    private static readonly GraphLimits Off = new() { AllowsIntrospection = false };

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", "__schema", "queryType")]
    [InlineData("""{ x: __type(name: "Query") { name } }""", "__type")]
    [InlineData("{ ...F } fragment F on Query { __schema { __typename } }", "__schema")]
    public async Task Refuses_schema_and_type_where_it_is_off(string query, params string[] fields)
    {
        var answer = JsonNode.Parse(await Run.Async(NewSchema(), query, limits: Off))!;

        Assert.Null(answer["data"]);
        Assert.Equal(
            fields.Select(field => $"VALIDATION GraphQL introspection has been disabled, but the requested query contained the field \"{field}\"."),
            answer["errors"]!.AsArray().Select(error => $"{error!["extensions"]!["code"]} {error["message"]}"));
        Assert.StartsWith("{\"data\":", await Run.Async(NewSchema(), query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_telling_typename() => Assert.Equal(
        """{"data":{"__typename":"Query","self":{"__typename":"Query"}}}""",
        await Run.Async(NewSchema(), "{ __typename self { __typename } }", limits: Off));

    [Fact]
    public async Task Refuses_three_lists_in_one_another_where_it_is_on()
    {
        var answer = JsonNode.Parse(await Run.Async(
            NewSchema(), "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"))!;

        Assert.Equal("Maximum introspection depth exceeded", (string?)Assert.Single(answer["errors"]!.AsArray())!["message"]);
    }

    private static Schema NewSchema() => SchemaBuilder.New()
        .AddQueryType(new ObjectType(query => query.Name("Query").Field("self").Type("Query!").Resolve<object?>(_ => "self")))
        .AddIntrospection()
        .Create();
}
