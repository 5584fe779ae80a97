using System.Net;
using System.Text.Json.Nodes;
using Npgsql;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Http;

/// <summary>The database goes away and comes back, or takes too long, under a server that goes on running.</summary>
public class UnavailableDatabaseTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Request = """{"query":"{ villages(first: 1) { nodes { code } } }"}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Is_503_while_the_database_is_away_and_recovers_by_itself(string accept)
    {
        await using var database = await postgis.CreateDatabaseAsync();
        await using var server = await GraphServer.StartAsync(database.ConnectionString);
        using (var before = await server.PostAsync(Request, accept))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        await SetConnectionsAsync(database.Name, areAllowed: false);
        using (var away = await server.PostAsync(Request, accept))
        {
            var answer = JsonNode.Parse(await away.Content.ReadAsStringAsync())!;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
            Assert.NotNull(away.Headers.RetryAfter);
            Assert.Equal("UNAVAILABLE", (string?)answer["errors"]![0]!["extensions"]!["code"]);
            Assert.False(answer.AsObject().ContainsKey("data"));
        }

        await SetConnectionsAsync(database.Name, areAllowed: true);
        using var after = await server.PostAsync(Request, accept);
        Assert.Equal("""{"data":{"villages":{"nodes":[]}}}""", await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Is_503_past_the_time_limit_and_the_query_ends_in_the_database_too()
    {
        await using var database = await postgis.CreateDatabaseAsync();
        await using var server = await GraphServer.StartAsync(database.ConnectionString, new OvopOptions { RequestTimeLimitMs = 500 });
        await using var blocker = new NpgsqlConnection(database.ConnectionString);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE village IN ACCESS EXCLUSIVE MODE", blocker, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        using var response = await server.PostAsync(Request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("TIMEOUT", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]);
        Assert.True(await EndsAsync(database), "The query still waits in the database.");
        await transaction.RollbackAsync();
        using var after = await server.PostAsync(Request);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Ends_the_query_when_the_client_is_gone()
    {
        await using var database = await postgis.CreateDatabaseAsync();
        await using var server = await GraphServer.StartAsync(database.ConnectionString);
        await using var blocker = new NpgsqlConnection(database.ConnectionString);
        await blocker.OpenAsync();
        await using var transaction = await blocker.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE village IN ACCESS EXCLUSIVE MODE", blocker, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        server.Client.Timeout = TimeSpan.FromMilliseconds(500);
        await Assert.ThrowsAsync<TaskCanceledException>(() => server.PostAsync(Request));

        Assert.True(await EndsAsync(database), "The query still waits in the database.");
    }

    private static async Task<bool> EndsAsync(TestDatabase database)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var waiting = await database.ScalarAsync<long>(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
            if (waiting == 0)
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private async Task SetConnectionsAsync(string database, bool areAllowed)
    {
        await using var server = NpgsqlDataSource.Create(postgis.ServerConnectionString);
        await using var allow = server.CreateCommand($"ALTER DATABASE \"{database}\" ALLOW_CONNECTIONS {areAllowed}");
        await allow.ExecuteNonQueryAsync();
        if (!areAllowed)
        {
            await using var end = server.CreateCommand($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
            await end.ExecuteNonQueryAsync();
        }
    }
}
