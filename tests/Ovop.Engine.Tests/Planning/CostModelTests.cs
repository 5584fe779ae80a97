using System.Text.Json.Nodes;
using Ovop.Engine.Requests;
using Ovop.Engine.Tests.Execution;

namespace Ovop.Engine.Tests.Planning;

/// <summary>The arithmetic of the cost specification of IBM, section 5.3.2, on <see cref="CostSchema"/>.</summary>
public class CostModelTests
{
    private static readonly GraphService Service = Run.Service(
        CostSchema.Create(), new GraphLimits { MaxPageSize = 1_000, MaxFieldCost = int.MaxValue, MaxTypeCost = int.MaxValue, MaxDepth = 100 });

    [Theory]
    [InlineData("{ villages { nodes { name } } }", "{}", 10 + 1, 1 + 1 + 10)] // what is assumed
    [InlineData("{ villages(first: 50) { nodes { name area } totalCount } }", "{}", 10 + 1 + (50 * 0.5) + 3, 1 + 1 + 50)]
    [InlineData("{ villages(first: 50) { drawn { shapes { area } } } }", "{}", 10 + 1 + 1 + (50 * 0.5), 1 + 1 + 1 + 50)] // a path
    [InlineData("{ villages(first: 0) { nodes { name area } } }", "{}", 10 + 1, 1 + 1)]
    [InlineData("{ villages(first: -5) { nodes { name area } } }", "{}", 10 + 1, 1 + 1)] // the field refuses it
    [InlineData("{ villages(first: 2147483647) { nodes { name } } }", "{}", 10 + 1, 1 + 1 + 1_000)] // the field refuses it
    [InlineData("{ villages(first: 3, last: 8) { nodes { name } } }", "{}", 10 + 1, 1 + 1 + 8)] // the larger
    [InlineData("{ villages(first: null) { nodes { name } } }", "{}", 10 + 1, 1 + 1 + 10)]
    [InlineData("{ top { name } }", "{}", 1, 1 + 7)]
    [InlineData("{ unsaid { name } }", "{}", 1, 1 + 10)]
    [InlineData("{ one(max: 30) { name } }", "{}", 1, 1 + 30)]
    [InlineData("{ stamps }", "{}", 0, 1 + (4 * 0.25))]
    [InlineData("{ __typename }", "{}", 0, 1)]
    [InlineData("{ named(names: [\"a\", \"b\"]) { area } }", "{}", 1 + (2 * 0.5), 1 + 2)] // a list has its length
    [InlineData("{ named(names: []) { area } }", "{}", 1, 1)]
    [InlineData("{ named { area } }", "{}", 1 + (5 * 0.5), 1 + 5)]
    [InlineData("query($n: [String!]) { named(names: $n) { area } }", """{"n":["a","b","c"]}""", 1 + (3 * 0.5), 1 + 3)]
    public Task Counts_lists_by_their_sizes(string query, string variables, double field, double type) =>
        CostsAsync(query, variables, field, type);

    [Theory]
    [InlineData("query($n: Int) { villages(first: $n) { nodes { area } } }", """{"n":3}""", 10 + 1 + (3 * 0.5), 1 + 1 + 3)]
    [InlineData("query($n: Int) { villages(first: $n) { nodes { area } } }", "{}", 10 + 1 + (10 * 0.5), 1 + 1 + 10)]
    [InlineData("query($n: Int) { villages(first: $n) { nodes { area } } }", """{"n":null}""", 10 + 1 + (10 * 0.5), 1 + 1 + 10)]
    [InlineData("query($n: Int = 4) { villages(first: $n) { nodes { area } } }", "{}", 10 + 1 + (4 * 0.5), 1 + 1 + 4)]
    [InlineData("query($n: Int, $m: Int) { villages(first: $n, last: $m) { nodes { area } } }", """{"n":3,"m":6}""", 10 + 1 + (6 * 0.5), 1 + 1 + 6)]
    [InlineData("query($n: Int) { villages(first: $n, last: 4) { nodes { area } } }", """{"n":3}""", 10 + 1 + (4 * 0.5), 1 + 1 + 4)]
    [InlineData("query($n: Int!) { villages(first: 2) { nodes { neighbours(first: $n) { nodes { area } } } } }", """{"n":3}""",
        10 + 1 + (2 * (1 + 1 + (3 * 0.5))), 1 + 1 + (2 * (1 + 1 + 3)))]
    [InlineData("query($s: Boolean!) { villages @skip(if: $s) { totalCount } }", """{"s":true}""", 0, 1)]
    [InlineData("query($s: Boolean!) { villages @skip(if: $s) { totalCount } }", """{"s":false}""", 10 + 3, 1 + 1)]
    public Task Takes_the_values_of_variables(string query, string variables, double field, double type) =>
        CostsAsync(query, variables, field, type);

    [Theory]
    [InlineData("{ villages(first: 10) { nodes { neighbours(first: 20) { nodes { name } } } } }", 10 + 1 + (10 * (1 + 1)), 1 + 1 + (10 * (1 + 1 + 20)))]
    [InlineData("{ village { name } village { area } }", 1 + 0.5, 1 + 1)] // merged: it runs once
    [InlineData("{ a: village { area } b: village { area } }", 2 * (1 + 0.5), 1 + 2)]
    [InlineData("{ village { ...F ...F ... { ...F } } } fragment F on Village { area }", 1 + 0.5, 1 + 1)]
    [InlineData("{ place { name } }", 1, 1 + 6)] // the dearest type that it may have
    [InlineData("{ place { part { name } } }", 1 + 1, 1 + 6 + 6)]
    [InlineData("{ place { ... on Village { neighbours(first: 100) { nodes { name } } } } }", 1 + 1 + 1, 1 + 1 + 1 + 100)]
    public Task Multiplies_what_is_within_lists_and_counts_each_field_once(string query, double field, double type) =>
        CostsAsync(query, "{}", field, type);

    [Theory]
    [InlineData("{ approximate }", "{}", 5)]
    [InlineData("{ approximate(a_little: true) }", "{}", 3)]
    [InlineData("{ approximate(roughly: true) village { name } }", "{}", 0 + 1)] // never less than nothing
    [InlineData("query($r: Boolean) { approximate(a_little: $r) }", """{"r":false}""", 3)]
    [InlineData("query($r: Boolean) { approximate(a_little: $r) }", """{"r":null}""", 5)]
    [InlineData("query($r: Boolean) { approximate(a_little: $r) }", "{}", 5)]
    [InlineData("""{ villages(where: { name: "x" }) { __typename } }""", "{}", 10 + 1)]
    [InlineData("""{ villages(where: { near: { of: { name: "x" }, metres: 1 } }) { __typename } }""", "{}", 10 + 1 + 20 + 1)]
    [InlineData("""{ villages(where: { and: [{ similar: "a" }, { similar: "b" }] }) { __typename } }""", "{}", 10 + 1 + 1 + 2 + 2)]
    [InlineData("{ villages(where: null) { __typename } }", "{}", 10)]
    [InlineData("query($f: Filter) { villages(where: $f) { __typename } }", "{}", 10)]
    [InlineData("query($f: Filter) { villages(where: $f) { __typename } }", """{"f":{"near":{"metres":1},"similar":null}}""", 10 + 1 + 20)]
    [InlineData("query($f: [Filter!]) { villages(where: { and: $f }) { __typename } }", """{"f":[{"similar":"a"},{"similar":"b"},{}]}""", 10 + 1 + 1 + 2 + 2)]
    [InlineData("query($f: Filter!) { villages(where: { and: [$f, $f] }) { __typename } }", """{"f":{"similar":"a"}}""", 10 + 1 + 1 + 2 + 2)]
    [InlineData("query($n: Near) { villages(where: { near: $n }) { __typename } }", """{"n":{"metres":1,"of":{"similar":"a"}}}""", 10 + 1 + 20 + 1 + 2)]
    [InlineData("query($s: String) { villages(where: { similar: $s }) { __typename } }", """{"s":"a"}""", 10 + 1 + 2)]
    public async Task Adds_the_weights_of_arguments_and_of_what_is_within_them(string query, string variables, double field) =>
        Assert.Equal(field, (await CostOfAsync(query, variables)).Field);

    [Fact]
    public async Task Counts_a_filter_once_for_each_row_above_it()
    {
        const string Query = "query($f: Filter) { villages(first: 30) { nodes { neighbours(where: $f) { totalCount } } } }";

        var (field, _) = await CostOfAsync(Query, """{"f":{"similar":"a"}}""");

        Assert.Equal(10 + 1 + (30 * (1 + 1 + 2 + 3)), field);
    }

    [Fact]
    public async Task Stays_a_number_where_lists_multiply_beyond_all_numbers()
    {
        var query = $"{{ villages(first: 1000) {Repeat("{ nodes { neighbours(first: 1000) ", 25)} {{ totalCount }} {Repeat("} } ", 25)} }}";

        var (field, type) = await CostOfAsync(query, "{}");

        Assert.Equal((1e15, 1e15), (field, type));
    }

    // 2^30 shapes: each level is a Village or a Site, and is planned for both.
    [Fact]
    public async Task Gives_up_where_interfaces_within_each_other_have_too_many_shapes()
    {
        var answer = await AnswerAsync($"{{ place {Repeat("{ part ", 30)} {{ name }} {Repeat("} ", 30)} }}", "{}");

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.StartsWith("The operation has more than 50000 fields when each possible type", (string?)error["message"], StringComparison.Ordinal);
        Assert.Equal("TOO_COMPLEX", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Counts_what_introspection_shows_as_a_tenth()
    {
        var (field, type) = await CostOfAsync("{ __schema { types { name fields { name } } } }", "{}");

        Assert.InRange(field, 0.1, 20);
        Assert.InRange(type, 3, 40);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task CostsAsync(string query, string variables, double field, double type) =>
        Assert.Equal((field, type), await CostOfAsync(query, variables));

    private static async Task<(double Field, double Type)> CostOfAsync(string query, string variables)
    {
        var cost = (await AnswerAsync(query, variables))["extensions"]!["cost"]!;
        return ((double)cost["fieldCost"]!, (double)cost["typeCost"]!);
    }

    private static async Task<JsonNode> AnswerAsync(string query, string variables)
    {
        using var response = await Service.ExecuteAsync(
            Run.Request(query, variables) with { CostReport = CostReport.Validate }, Run.NoServices, CancellationToken.None);
        return JsonNode.Parse(Run.Text(response))!;
    }
}
