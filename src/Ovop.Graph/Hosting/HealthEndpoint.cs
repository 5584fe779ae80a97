using System.Net.Sockets;
using System.Text.Json;
using Npgsql;

namespace Ovop.Graph.Hosting;

/// <summary>
/// <c>GET /health</c>: 200 where the database answers, with the version of each table (how often it was changed);
/// 503 where it does not, until it does again. What all answers of the server must be read with stands in <c>notice</c>.
/// </summary>
public static class HealthEndpoint
{
    private const string VersionsSql = "SELECT table_name, version FROM table_version ORDER BY table_name";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this WebApplication app, NpgsqlDataSource reader, string? notice = null) =>
        app.MapGet("/health", (HttpContext http) => AnswerAsync(http, reader, notice));

    private static async Task AnswerAsync(HttpContext http, NpgsqlDataSource reader, string? notice)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        deadline.CancelAfter(Patience);
        var versions = await ReadVersionsAsync(reader, deadline.Token);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json";
        if (versions is null)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "2";
        }

        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            Write(writer, versions, notice);
        }

        http.Response.ContentLength = json.Length;
        await http.Response.Body.WriteAsync(json.GetBuffer().AsMemory(0, (int)json.Length), http.RequestAborted);
    }

    private static void Write(Utf8JsonWriter writer, List<(string Table, long Version)>? versions, string? notice)
    {
        writer.WriteStartObject();
        writer.WriteString("status", versions is null ? "unavailable" : "ok");
        writer.WriteString("database", versions is null ? "away" : "ok");
        if (notice is not null)
        {
            writer.WriteString("notice", notice);
        }

        if (versions is not null)
        {
            writer.WriteStartObject("versions");
            foreach (var (table, version) in versions)
            {
                writer.WriteNumber(table, version);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // Null: the database does not answer, or is not ours.
    private static async Task<List<(string Table, long Version)>?> ReadVersionsAsync(
        NpgsqlDataSource reader, CancellationToken cancellationToken)
    {
        try
        {
            var versions = new List<(string, long)>();
            await using var command = reader.CreateCommand(VersionsSql);
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                versions.Add((rows.GetString(0), rows.GetInt64(1)));
            }

            return versions;
        }
        catch (Exception exception)
            when (exception is NpgsqlException or SocketException or TimeoutException or OperationCanceledException)
        {
            return null;
        }
    }
}
