using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Engine.Types;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Tests.Documents;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>The costs of the schema as it is served.</summary>
public class CostTests(VillageServer villages) : IClassFixture<VillageServer>
{
    // As graphiql and codegen send it (npm graphql, getIntrospectionQuery with all options).
    private const string Introspection =
        """
        query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
          types { ...FullType } directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    public static TheoryData<string> Documents => DocumentTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Leave_room_for_the_documents_of_the_planners(string name)
    {
        var (field, type) = await CostAsync(
            DocumentFolder.Read($"{name}.graphql"), JsonNode.Parse(DocumentFolder.Read($"{name}.variables.json")));

        Assert.InRange(field, 50, new OvopOptions().MaxFieldCost / 10);
        Assert.InRange(type, 11, new OvopOptions().MaxTypeCost / 10);
    }

    [Fact]
    public async Task Leave_room_for_the_introspection_of_tools()
    {
        var (field, type) = await CostAsync(Introspection, null);

        Assert.InRange(field, 100, new OvopOptions().MaxFieldCost / 4);
        Assert.InRange(type, 100, new OvopOptions().MaxTypeCost / 4);
    }

    [Theory]
    [InlineData("{ villages(first: 1000) { nodes { products(first: 1000) { nodes { name } } } } }", "type", "villages.nodes.products.nodes")]
    [InlineData("{ villages(first: 1000) { edges { node { products(last: 1000) { edges { cursor } } } } } }", "type", "villages.edges.node.products.edges")]
    [InlineData("""{ villages(first: 100) { nodes { products(where: { villages: { some: { near: { of: { sites: {} }, metres: 1 } } } }) { totalCount } } } }""", "field", "villages.nodes.products")]
    public async Task Refuse_what_multiplies(string query, string respect, string part)
    {
        using var response = await PostAsync(query, null);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("TOO_COMPLEX", (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.StartsWith($"The {respect} cost of the operation is ", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
        Assert.Contains($"The most expensive part is {part} at ", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    // As deep as the rule on introspection lets it, and as wide as the limit of aliases.
    [Fact]
    public async Task Refuse_introspection_that_multiplies_the_schema_by_itself()
    {
        var fields = string.Concat(Enumerable.Range(0, 190).Select(i => $"x{i}: fields {{ type {{ fields {{ args {{ name }} }} }} }} "));

        var error = await villages.Server.ErrorAsync($"{{ __schema {{ types {{ {fields} }} }} }}");

        Assert.Matches("^The (field|type) cost of the operation is .* The most expensive part is __schema", (string?)error["message"]);
        Assert.Equal("TOO_COMPLEX", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Take_the_page_from_the_variable_and_no_more_than_the_largest_page()
    {
        const string Query = "query($n: Int) { villages(first: $n) { nodes { name } } }";

        Assert.Equal((101, 1 + 1 + 7), await CostAsync(Query, new JsonObject { ["n"] = 7 }));
        Assert.Equal((101, 1 + 1 + 10), await CostAsync(Query, null));

        // What is too large a page is said by the field, whatever else the operation has.
        var error = await villages.Server.ErrorAsync(Query, new { n = 1_000_000 });
        Assert.Equal("PAGE_TOO_LARGE", (string?)error["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("count: { gt: 1 }", 252)]
    [InlineData("count: { ngt: 1 }", 252 + 250)] // no index serves it in a filter of rows
    [InlineData("products: { count: { gt: 1 } }", 253 - 1 + 100)] // as some: a related list is joined
    [InlineData("name: { distinct: { gt: 1 } }", 253 - 1 + 250)]
    [InlineData("perimeterKm: { avg: { gt: 1 } }", 253 - 1 + 2_500)] // as boundary: { length }: each shape is measured
    [InlineData("and: [{ count: { gt: 1 } }, { products: { count: { gt: 1 } } }]", 252 + 2 + 100)]
    public async Task Weigh_conditions_on_groups_as_those_on_rows(string having, double cost)
    {
        var literal = await CostAsync($"{{ villageStatistics(first: 1, having: {{ {having} }}) {{ count }} }}", null);
        var variable = await CostAsync(
            "query($h: VillageStatisticsFilterInput) { villageStatistics(first: 1, having: $h) { count } }",
            new JsonObject { ["h"] = JsonNode.Parse(System.Text.RegularExpressions.Regex.Replace($"{{ {having} }}", "([A-Za-z]\\w*):", "\"$1\":")) });

        Assert.Equal((cost, 2), literal);
        Assert.Equal(literal, variable);
    }

    [Theory]
    [InlineData("products: { count: DESC }", 252 + 100)]
    [InlineData("name: { distinct: DESC }", 252 + 250)]
    [InlineData("perimeterKm: { sum: DESC }", 252 - 1 + 2_500)]
    public async Task Weigh_the_order_of_groups(string order, double cost) => Assert.Equal(
        (cost, 2), await CostAsync($"{{ villageStatistics(first: 1, order: [{{ {order} }}]) {{ count }} }}", null));

    [Theory]
    [InlineData("""["VILLAGE"]""")]
    [InlineData("\"VILLAGE\"")]
    [InlineData("""["VILLAGE", "PRODUCT"]""")]
    [InlineData("null")]
    public async Task Weigh_a_search_alike_whatever_says_its_kinds(string kinds)
    {
        var variable = await CostAsync(
            "query($k: [SearchKind!]) { search(text: \"bacem\", kinds: $k, first: 3) { nodes { title } } }",
            new JsonObject { ["k"] = JsonNode.Parse(kinds) });

        Assert.Equal(
            await CostAsync($"{{ search(text: \"bacem\", kinds: {kinds.Replace("\"", "", StringComparison.Ordinal)}, first: 3) {{ nodes {{ title }} }} }}", null),
            variable);
    }

    [Fact]
    public void Know_how_long_each_list_of_objects_is()
    {
        var schema = GraphQLSetup.CreateSchema(new NoRows(), GraphQLSettings.From(new OvopOptions()));
        var objects = schema.Types.OfType<ObjectType>().Where(type => !type.IsMeta).ToArray();
        var sized = objects.SelectMany(type => type.Fields)
            .SelectMany(field => field.ListSize?.SizedFields.Select(path => Last((ObjectType)field.Type.Named, path)) ?? [])
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(
            objects.SelectMany(type => type.Fields).Where(field => field.Type.Nullable is ListType && field.Type.Named.IsComposite),
            field => Assert.True(field.ListSize is not null || sized.Contains(field.ToString()), field.ToString()));
    }

    private static string Last(ObjectType type, string path) => path.Split('.') is [var step, .. { Length: > 0 } rest]
        ? Last((ObjectType)type.Field(step)!.Type.Named, string.Join('.', rest))
        : type.Field(path)!.ToString();

    private async Task<(double Field, double Type)> CostAsync(string query, JsonNode? variables)
    {
        using var response = await PostAsync(query, variables, "validate");
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var cost = answer["extensions"]?["cost"];
        Assert.True(cost is not null && answer["errors"] is null, answer.ToJsonString());
        return ((double)cost["fieldCost"]!, (double)cost["typeCost"]!);
    }

    private async Task<HttpResponseMessage> PostAsync(string query, JsonNode? variables, string? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept", "application/graphql-response+json");
        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        return await villages.Server.Client.SendAsync(request);
    }

    private sealed class NoRows : RowBackend
    {
        public override ValueTask ReadAsync(IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The schema is only looked at.");
    }
}
