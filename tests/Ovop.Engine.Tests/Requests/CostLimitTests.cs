using System.Text.Json.Nodes;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;
using Ovop.Engine.Tests.Planning;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Requests;

public class CostLimitTests
{
    private const string Nested = "query($n: Int) {\n  villages(first: $n) {\n    nodes { neighbours(first: 20) { nodes { name } } }\n  }\n}";

    private static readonly Schema Schema = CostSchema.Create();

    [Theory]
    [InlineData(13, true)] // below
    [InlineData(12, true)] // at
    [InlineData(11, false)]
    public async Task Limits_the_type_cost(int most, bool isAnswered)
    {
        var answer = await AnswerAsync("{ villages { nodes { name } } }", limits: new GraphLimits { MaxTypeCost = most });

        Assert.Equal(isAnswered, answer["data"] is not null);
        Assert.Equal(
            isAnswered ? null : "The type cost of the operation is 12; at most 11 is allowed. "
                + "The most expensive part is villages.nodes at 10. Ask for fewer rows or fields at once.",
            (string?)answer["errors"]?[0]!["message"]);
        Assert.Equal(isAnswered ? null : "TOO_COMPLEX", (string?)answer["errors"]?[0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData(14, true)] // below
    [InlineData(13, true)] // at
    [InlineData(12, false)]
    public async Task Limits_the_field_cost(int most, bool isAnswered)
    {
        var answer = await AnswerAsync("{ v: villages { totalCount } }", limits: new GraphLimits { MaxFieldCost = most });

        Assert.Equal(isAnswered, answer["data"] is not null);
        Assert.Equal(
            isAnswered ? null : "The field cost of the operation is 13; at most 12 is allowed. "
                + "The most expensive part is v at 13. Ask for fewer rows or fields at once.",
            (string?)answer["errors"]?[0]!["message"]);
    }

    [Fact]
    public async Task Is_decided_by_the_values_and_shows_where_most_of_it_is()
    {
        var limits = new GraphLimits { MaxTypeCost = 500 };

        Assert.NotNull((await AnswerAsync(Nested, """{"n":22}""", limits))["data"]);
        var answer = await AnswerAsync(Nested, """{"n":23}""", limits);

        Assert.Equal(
            """
            [{"message":"The type cost of the operation is 508; at most 500 is allowed. The most expensive part is villages.nodes.neighbours.nodes at 460. Ask for fewer rows or fields at once.","locations":[{"line":3,"column":37}],"extensions":{"code":"TOO_COMPLEX"}}]
            """,
            answer["errors"]!.ToJsonString());
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Refuses_a_thousand_rows_within_a_thousand_by_default()
    {
        var answer = await AnswerAsync("{ villages(first: 1000) { nodes { neighbours(first: 1000) { nodes { name } } } } }");

        Assert.Equal("TOO_COMPLEX", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("{ one { name } }")]
    [InlineData("{ one(max: 1, min: 2) { name } }")]
    [InlineData("query($n: Int) { one(max: $n) { name } }")]
    public async Task Asks_for_exactly_one_slicing_argument_where_the_schema_does(string query)
    {
        var answer = await AnswerAsync(query);

        Assert.Equal("Field \"one\" needs exactly one of the arguments max, min.", (string?)answer["errors"]![0]!["message"]);
        Assert.Equal("VALIDATION", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.NotNull((await AnswerAsync("query($n: Int) { one(max: $n) { name } }", """{"n":1}"""))["data"]);
    }

    [Fact]
    public async Task Tells_the_cost_where_the_client_asks()
    {
        const string Cost = """{"cost":{"fieldCost":11,"typeCost":12,"maxFieldCost":100000,"maxTypeCost":100000}}""";

        var silent = await AnswerAsync("{ villages { nodes { name } } }");
        var told = await AnswerAsync("{ villages { nodes { name } } }", report: CostReport.Report);
        var asked = await AnswerAsync("{ villages { nodes { name } } }", report: CostReport.Validate);

        Assert.Null(silent["extensions"]);
        Assert.Equal("{\"data\":{\"villages\":{\"nodes\":[]}},\"extensions\":" + Cost + "}", told.ToJsonString());
        Assert.Equal("{\"extensions\":" + Cost + "}", asked.ToJsonString());
    }

    [Theory]
    [InlineData(CostReport.Report)]
    [InlineData(CostReport.Validate)]
    public async Task Tells_the_cost_beside_the_error_where_it_is_too_much(CostReport report)
    {
        var answer = await AnswerAsync("{ villages { nodes { name } } }", limits: new GraphLimits { MaxTypeCost = 11 }, report: report);

        Assert.NotNull(answer["errors"]);
        Assert.Equal(12, (double?)answer["extensions"]!["cost"]!["typeCost"]);
    }

    // A filter of ten thousand conditions in two hundred fields, walked each time, would be two million of them.
    [Fact]
    public async Task Walks_a_large_variable_once_however_many_fields_use_it()
    {
        var fields = string.Concat(Enumerable.Range(0, 200).Select(i => $"v{i}: villages(where: $f) {{ totalCount }} "));
        var conditions = string.Join(',', Enumerable.Repeat("""{"similar":"a"}""", 10_000));

        var answer = await AnswerAsync(
            $"query($f: Filter) {{ {fields} }}", $$$"""{"f":{"and":[{{{conditions}}}]}}""", report: CostReport.Validate,
            limits: new GraphLimits { MaxFieldCost = int.MaxValue });

        Assert.Equal(200 * (10 + 1 + 1 + 20_000 + 3), (double)answer["extensions"]!["cost"]!["fieldCost"]!);
    }

    [Fact]
    public async Task Costs_a_request_that_was_met_before_next_to_nothing()
    {
        var service = Run.Service(Schema);
        var request = Run.Request("{ __typename }");
        await AllocatedAsync(service, request, 200);

        var allocated = await AllocatedAsync(service, request, 1_000);

        Assert.InRange(allocated / 1_000, 0, 2_048);
    }

    private static async Task<long> AllocatedAsync(GraphService service, GraphRequest request, int times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
        {
            using var response = await service.ExecuteAsync(request, Run.NoServices, CancellationToken.None);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task<JsonNode> AnswerAsync(
        string query, string? variables = null, GraphLimits? limits = null, CostReport report = CostReport.None)
    {
        using var response = await Run.Service(Schema, limits).ExecuteAsync(
            Run.Request(query, variables) with { CostReport = report }, Run.NoServices, CancellationToken.None);
        return JsonNode.Parse(Run.Text(response))!;
    }
}
