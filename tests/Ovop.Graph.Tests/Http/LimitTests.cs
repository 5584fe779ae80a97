using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Each setting that limits a request, just below, at and just above it, over HTTP.</summary>
public class LimitTests
{
    private static readonly string[] Directives = ["include", "skip", "deprecated"];

    // The request that has just so many of what the setting limits, and the message where that is too many.
    private static readonly Dictionary<string, (int Limit, Func<int, string> Body, string Message)> Cases = new()
    {
        [nameof(OvopOptions.MaxDepth)] = (3, n => Query($"{{ {Repeat(n - 1, "self { ")} one {Repeat(n - 1, "} ")} }}"),
            "The operation is 4 fields deep; at most 3 are allowed."),
        [nameof(OvopOptions.MaxFields)] = (12, n => Query($"{{ {Repeat(n, "one ")} }}"),
            "The operation selects 13 fields; at most 12 are allowed."),
        [nameof(OvopOptions.MaxAliases)] = (3, n => Query($"{{ one {Repeat(n, i => $"x{i}: one ")} }}"),
            "The operation gives 4 fields another name; at most 3 aliases are allowed."),
        [nameof(OvopOptions.MaxDirectives)] = (3, n => Query($"{{ {Repeat(n, i => $"x{i}: one @skip(if: false) ")} }}"),
            "The document has more than 3 directives."),
        [nameof(OvopOptions.MaxDirectivesAtOnePlace)] = (2, n => Query($"{{ one {Repeat(n, i => $"@{Directives[i]}(if: {(i == 1 ? "false" : "true")}) ")} }}"),
            "More than 2 directives stand at one place."),
        [nameof(OvopOptions.MaxFragments)] = (2, n => Query($"{{ {Repeat(n, i => $"...F{i} ")} }} {Repeat(n, i => $"fragment F{i} on Query {{ one }} ")}"),
            "The document defines more than 2 fragments."),
        [nameof(OvopOptions.MaxTokens)] = (100, n => Query($"{{ {Repeat(n - 2, "one ")} }}"),
            "The document has more than 100 tokens."),
        [nameof(OvopOptions.MaxDocumentBytes)] = (1_000, n => Query("{one}".PadRight(n)),
            "The document has 1001 bytes; at most 1000 are allowed."),
        [nameof(OvopOptions.MaxInputListLength)] = (3, n => Query($"{{ count(of: [{Repeat(n, "1 ")}]) }}"),
            "A list has more than 3 items."),
        [$"{nameof(OvopOptions.MaxInputListLength)} in variables"] = (3, n => Count(Enumerable.Repeat(1, n)),
            "Variable \"$of\" has a list of 4 items; a list may have at most 3."),
        [nameof(OvopOptions.MaxVariableValues)] = (10, n => Count(Enumerable.Repeat(1, n - 1)),
            "The variables hold more than 10 values. Send fewer."),
        [nameof(OvopOptions.MaxVariableBytes)] = (1_000, n => Query("{one}", JsonSerializer.SerializeToNode(new { x = new string('x', n - 8) })),
            "The variables have 1001 bytes; at most 1000 are allowed."),
        [nameof(OvopOptions.MaxFieldCost)] = (150, n => Query($"{{ {Repeat(n, i => $"x{i}: dear ")} }}"),
            "The field cost of the operation is 151; at most 150 is allowed. Ask for fewer rows or fields at once."),
        [nameof(OvopOptions.MaxTypeCost)] = (150, n => Query($"{{ {Repeat(n - 1, i => $"x{i}: self {{ one }} ")} }}"),
            "The type cost of the operation is 151; at most 150 is allowed. Ask for fewer rows or fields at once."),
        [nameof(OvopOptions.MaxResponseBytes)] = (10_000, n => Query($"{{ text(length: {n - 20}) }}"),
            "The response would be larger than 10000 bytes. Ask for fewer rows or fields."),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_kept_by_what_is_at_or_below_it_and_refuses_one_more(string name)
    {
        var (limit, body, message) = Cases[name];
        var options = new OvopOptions();
        typeof(OvopOptions).GetProperty(name.Split(' ')[0])!.SetValue(options, limit);
        await using var server = await SmallServer.StartAsync(options);

        Assert.Equal((HttpStatusCode.OK, null, null), await AskAsync(server, body(limit - 1)));
        Assert.Equal((HttpStatusCode.OK, null, null), await AskAsync(server, body(limit)));
        Assert.Equal((HttpStatusCode.BadRequest, "TOO_COMPLEX", message), await AskAsync(server, body(limit + 1)));
        Assert.Equal((HttpStatusCode.OK, "TOO_COMPLEX", message), await AskAsync(server, body(limit + 1), "application/json"));
    }

    [Theory]
    [InlineData(1_000, HttpStatusCode.OK)]
    [InlineData(1_001, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Is_413_for_a_body(int bytes, HttpStatusCode status)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MaxBodyBytes = 1_000 });

        Assert.Equal(status, (await AskAsync(server, """{"query":"{one}"}""".PadRight(bytes))).Status);
    }

    [Theory]
    [InlineData(2, 2, null)]
    [InlineData(3, 4, "3 errors occurred; the first 2 are shown.")]
    public async Task Tells_as_many_errors_as_it_is_and_then_how_many_there_were(int failures, int errors, string? last)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MaxErrors = 2 });
        using var response = await server.PostAsync(Query($"{{ {Repeat(failures, i => $"x{i}: fails ")} }}"));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray();

        Assert.Equal(Math.Min(errors, 3), answer.Count);
        Assert.Equal(last, last is null ? null : (string?)answer[^1]!["message"]);
    }

    [Fact]
    public async Task Refuses_introspection_where_it_is_turned_off()
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { AllowsIntrospection = false });

        Assert.Equal(
            (HttpStatusCode.BadRequest, "VALIDATION",
                "GraphQL introspection has been disabled, but the requested query contained the field \"__schema\"."),
            await AskAsync(server, Query("{ __schema { __typename } }")));
        Assert.Equal((HttpStatusCode.OK, null, null), await AskAsync(server, Query("{ __typename }")));
    }

    [Theory]
    [InlineData(1, "none of them ended within 0.02 seconds")]
    [InlineData(0, "0 more wait")]
    public async Task Is_503_where_as_many_run_as_it_is_and_none_ends_while_one_waits(int maxWaiting, string why)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions
        {
            MaxConcurrentOperations = 1,
            MaxWaitingOperations = maxWaiting,
            MaxWaitMs = 20,
            RequestTimeLimitMs = 3_000,
        });
        var (running, refusal) = await RefusedAsync(server);
        using var refused = refusal;
        var answer = await refused.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains($"The server is busy: 1 operations are running and {why}. Try again soon.", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"UNAVAILABLE\"", answer, StringComparison.Ordinal);
        using var first = await running;
        Assert.Contains("TIMEOUT", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, null, null), await AskAsync(server, Query("{one}")));
    }

    [Theory]
    [InlineData("report", """{"data":{"dear":1},"extensions":{"cost":{"fieldCost":1,"typeCost":1,"maxFieldCost":100000,"maxTypeCost":100000}}}""")]
    [InlineData("Validate", """{"extensions":{"cost":{"fieldCost":1,"typeCost":1,"maxFieldCost":100000,"maxTypeCost":100000}}}""")]
    [InlineData("else", """{"data":{"dear":1}}""")]
    public async Task Tells_what_an_operation_costs_where_the_header_asks(string header, string expected)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions());
        using var response = await server.SendAsync("GET", "/graphql?query={dear}", $"GraphQL-Cost: {header}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    // The first request may not have come to its place yet when the second is answered; where the second has the place just
    // then, the first is refused and asked again.
    private static async Task<(Task<HttpResponseMessage> Running, HttpResponseMessage Refused)> RefusedAsync(GraphServer server)
    {
        var running = server.PostAsync(Query("{ slow }"));
        while (true)
        {
            var response = await server.PostAsync(Query("{one}"));
            if (response.StatusCode != HttpStatusCode.OK)
            {
                return (running, response);
            }

            response.Dispose();
            if (running.IsCompleted)
            {
                (await running).Dispose();
                running = server.PostAsync(Query("{ slow }"));
            }
        }
    }

    private static async Task<(HttpStatusCode Status, string? Code, string? Message)> AskAsync(
        GraphServer server, string body, string accept = "application/graphql-response+json")
    {
        using var response = await server.PostAsync(body, accept);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var error = answer["errors"]?[0];
        Assert.Equal(error is null, answer["data"] is not null);
        return (response.StatusCode, (string?)error?["extensions"]!["code"], (string?)error?["message"]);
    }

    private static string Count(IEnumerable<int> of) =>
        Query("query($of: [Int!]) { count(of: $of) }", JsonSerializer.SerializeToNode(new { of }));

    private static string Query(string query, JsonNode? variables = null) =>
        new JsonObject { ["query"] = query, ["variables"] = variables }.ToJsonString();

    private static string Repeat(int count, string text) => Repeat(count, _ => text);

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
