using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Tests.Support;

/// <summary>The GraphQL face over a database, on a port of its own, asked over HTTP as a client would.</summary>
public sealed class GraphServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private GraphServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <param name="connectionString">A migrated database.</param>
    /// <param name="options">The settings; the port is any that is free.</param>
    public static Task<GraphServer> StartAsync(string connectionString, OvopOptions? options = null) =>
        StartAsync(Program.BuildServer((options ?? new OvopOptions()) with { Port = 0 }, connectionString));

    /// <param name="app">The server, not started.</param>
    public static async Task<GraphServer> StartAsync(WebApplication app)
    {
        await app.StartAsync();
        return new GraphServer(app);
    }

    /// <summary>The response's JSON, whatever its status.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { query, variables }));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The response's data, where there are no errors.</summary>
    public async Task<string> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!.ToJsonString(Readable);
    }

    /// <summary>The only error of the response.</summary>
    public async Task<JsonNode> ErrorAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        return Assert.Single(Assert.IsType<JsonArray>(answer["errors"]))!;
    }

    public async Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>A GET with its query string, or any other method, with headers such as "Accept: text/html".</summary>
    public async Task<HttpResponseMessage> SendAsync(string method, string pathAndQuery, params string[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), pathAndQuery);
        foreach (var header in headers)
        {
            var (name, value) = (header.Split(": ")[0], header.Split(": ")[1]);
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
