using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>GET and the other methods: what may be asked in an address.</summary>
public class GetFormTests(SmallServer small) : IClassFixture<SmallServer>
{
    private const string GraphQLResponse = "Accept: application/graphql-response+json";

    [Theory]
    [InlineData("query={one}", """{"data":{"one":1}}""")]
    [InlineData("query=query+A{one}+query+B{text(length:2)}&operationName=B", """{"data":{"text":"xx"}}""")]
    [InlineData("query=query($n:Int!){text(length:$n)}&variables=%7B%22n%22:3%7D", """{"data":{"text":"xxx"}}""")]
    [InlineData("query={one}&variables=null&operationName=&extensions={}", """{"data":{"one":1}}""")]
    [InlineData("query=%7B__type(name:%22Run%F0%9F%8F%83%22)%7Bname%7D%7D&other=1&other=2", """{"data":{"__type":null}}""")]
    public async Task Takes_its_parameters_from_the_query_string(string query, string expected)
    {
        using var response = await small.Server.SendAsync("GET", $"/graphql?{query}", GraphQLResponse);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Accept", response.Headers.Vary);
        Assert.True(response.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("", "no \"query\"")]
    [InlineData("variables={}", "no \"query\"")]
    [InlineData("query={one}&query={one}", "stands twice")]
    [InlineData("query={one}&variables=[1]", "must be a JSON object")]
    [InlineData("query={one}&variables={", "\"variables\" is not valid JSON at byte 2")]
    [InlineData("query={one}&variables={}{}", "\"variables\" is not valid JSON")]
    [InlineData("query={one}&extensions=1", "\"extensions\" must be an object")]
    [InlineData("query={one}&extensions={}x", "\"extensions\" is not valid JSON")]
    [InlineData("documentId=sha256:12", "\"documentId\" must be")]
    public async Task Refuses_what_is_no_request(string query, string says)
    {
        using var response = await small.Server.SendAsync("GET", $"/graphql?{query}");
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BAD_REQUEST", (string)error["extensions"]!["code"]!);
        Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accept: application/json")]
    [InlineData(GraphQLResponse)]
    public async Task Refuses_a_mutation_and_names_the_method_for_it(string accept)
    {
        using var response = await small.Server.SendAsync("GET", "/graphql?query=mutation{set}", accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Contains("must be sent by POST", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_HEAD_with_the_headers_of_GET()
    {
        using var response = await small.Server.SendAsync("HEAD", "/graphql?query={one}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"one":1}}""".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Tells_by_OPTIONS_what_is_possible()
    {
        using var response = await small.Server.SendAsync("OPTIONS", "/graphql");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Refuses_other_methods_and_names_those_that_are_possible(string method)
    {
        using var response = await small.Server.SendAsync(method, "/graphql");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/graphiq")]
    [InlineData("/graphql/more")]
    [InlineData("/GraphQLs")]
    public async Task Is_404_elsewhere(string path)
    {
        using var response = await small.Server.SendAsync("GET", path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Is_414_where_the_address_is_too_long()
    {
        using var response = await small.Server.SendAsync("GET", $"/graphql?query={{one}}&x={new string('x', 9_000)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }
}
