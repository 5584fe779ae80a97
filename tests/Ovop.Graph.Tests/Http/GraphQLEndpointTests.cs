using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>GraphQL over HTTP: what is answered with which status and media type.</summary>
public class GraphQLEndpointTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json;q=0.2, application/json;q=0.9", Json)]
    [InlineData("application/graphql-response+json;charset=utf-8", GraphQLResponse)]
    [InlineData("text/html, */*;q=0.1", Json)]
    public async Task Answers_in_the_media_type_that_is_wanted_most(string? accept, string expected)
    {
        using var response = await villages.Server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/xml, text/*")]
    public async Task Refuses_to_answer_in_another_media_type(string accept)
    {
        using var response = await villages.Server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData("{ nope }", "VALIDATION")]
    [InlineData("{ villages", "SYNTAX")]
    [InlineData("query($n: Int!) { villages(first: $n) { totalCount } }", "COERCION")]
    public async Task Says_by_the_status_that_a_request_was_bad_where_the_media_type_allows(string query, string code)
    {
        var body = new JsonObject { ["query"] = query }.ToJsonString();
        using var strict = await villages.Server.PostAsync(body, GraphQLResponse);
        using var lenient = await villages.Server.PostAsync(body, Json);

        Assert.Equal(HttpStatusCode.BadRequest, strict.StatusCode);
        Assert.Equal(HttpStatusCode.OK, lenient.StatusCode);
        foreach (var response in new[] { strict, lenient })
        {
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
            Assert.False(answer.ContainsKey("data"));
            Assert.Equal(code, (string)answer["errors"]![0]!["extensions"]!["code"]!);
            Assert.NotNull(answer["errors"]![0]!["locations"]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":"{ __typename }","variables":[1]}""")]
    [InlineData("""{"query":"{ __typename }","operationName":1}""")]
    [InlineData("""{"query":"{ __typename }","extensions":1}""")]
    [InlineData("""{"query":"{ __typename }"} {}""")]
    [InlineData("""{"query":"{ __typename }","query":"{ a }"}""")]
    public async Task Refuses_a_body_that_is_no_request(string body)
    {
        using var response = await villages.Server.PostAsync(body);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BAD_REQUEST", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }

    public static TheoryData<string> NoUnicode =>
    [
        """{"query":"{ __typename }","variables":{"x":"~"}}""",
        """{"query":"{ __typename }","extensions":{"~":1}}""",
        """{"query":"{ __typename }","operationName":"\ud800"}""",
        """{"query":"query($g: Geometry!) { villages(where: { boundary: { intersects: { geometry: $g } } }) { totalCount } }","variables":{"g":{"type":"\uDC00"}}}""",
        $$"""{"query":"{ __typename }","x":"{{new string('x', 10_000)}}","y":"~"}""",
        $$"""{"query":"{ __typename }","x":"{{new string('x', 10_000)}}","y":"\udbff "}""",
    ];

    [Theory]
    [MemberData(nameof(NoUnicode))]
    public async Task Refuses_what_is_no_Unicode_text(string body)
    {
        // Latin-1 makes one byte of each character; ~ stands for a byte that UTF-8 does not know.
        var bytes = Encoding.Latin1.GetBytes(body.Replace('~', '\u00ff'));
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        using var response = await villages.Server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("not Unicode text", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_surrogate_pairs_as_escapes_and_as_bytes_in_small_and_large_bodies()
    {
        foreach (var padding in new[] { 0, 4_090, 4_091, 4_092, 4_093, 10_000 })
        {
            using var response = await villages.Server.PostAsync(
                $$"""{"x":"{{new string('x', padding)}}🏃","query":"{ __type(name: \"\ud83c\udfc3\") { name } }"}""");

            Assert.Equal("""{"data":{"__type":null}}""", await response.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Refuses_another_content_type(string contentType)
    {
        using var response = await villages.Server.PostAsync("""{"query":"{ __typename }"}""", contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_compressed_body()
    {
        using var content = new ByteArrayContent([31, 139]);
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await villages.Server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Refuses_a_body_that_is_too_large()
    {
        using var response = await villages.Server.PostAsync($$"""{"query":"{ __typename }","x":"{{new string('x', 2_000_001)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Passes_over_members_that_it_does_not_know()
    {
        using var response = await villages.Server.PostAsync(
            """{"x":{"query":"{ nope }"},"extensions":{"a":[1]},"operationName":null,"variables":null,"query":"{ __typename }"}""");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }
}
