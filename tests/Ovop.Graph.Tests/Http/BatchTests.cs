using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>A list of requests in one body (GraphQL over HTTP, appendix "Request Batching").</summary>
public class BatchTests
{
    [Fact]
    public async Task Is_not_allowed_by_default()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions());
        using var response = await server.PostAsync("""[{"query":"{one}"}]""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Batches are not allowed here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Answers_each_entry_in_its_place(string accept)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MaxBatchSize = 5 });
        using var response = await server.PostAsync(
            """
            [ {"query":"{one}"},
              {"query":"mutation{set}"},
              {"query":7,"variables":{"query":[{}]}},
              {"query":"{nope}"},
              {"query":"query($n:Int!){text(length:$n)}","variables":{"n":2}} ]
            """, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
        var answers = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray();
        Assert.Equal(
            ["""{"one":1}""", """{"set":2}""", "BAD_REQUEST", "VALIDATION", """{"text":"xx"}"""],
            answers.Select(answer => answer!["data"]?.ToJsonString() ?? (string?)answer["errors"]![0]!["extensions"]!["code"]));
    }

    [Theory]
    [InlineData("[]", "no requests")]
    [InlineData("""[{"query":"{one}"},1]""", "must be a JSON object")]
    [InlineData("""[{"query":"{one}"},{"query":"{one}"},{"query":"{one}"}]""", "at most 2")]
    [InlineData("""[{"query":"{one}"}""", "not valid JSON")]
    [InlineData("""[{"query":"{one}"}] 1""", "not valid JSON")]
    [InlineData("""[{"query":1},{"query":"{one}"},}]""", "not valid JSON")]
    public async Task Is_refused_as_a_whole_where_it_is_none(string body, string says)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MaxBatchSize = 2 });
        using var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = Assert.Single(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray())!;
        Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_one_deadline_for_all_of_it()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MaxBatchSize = 3, RequestTimeLimitMs = 2_000 });
        using var response = await server.PostAsync("""[{"query":"{one}"},{"query":"{slow}"},{"query":"{one}"}]""");
        var answers = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray();

        Assert.Equal("""{"data":{"one":1}}""", answers[0]!.ToJsonString());
        Assert.All(answers.Skip(1), answer => Assert.Equal("TIMEOUT", (string)answer!["errors"]![0]!["extensions"]!["code"]!));
    }
}
