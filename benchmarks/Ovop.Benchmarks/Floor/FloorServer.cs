using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>
/// Kestrel with its defaults, as the server has it, and no more: no routing, no middleware, no log. A request's path
/// names the question.
/// </summary>
internal static class FloorServer
{
    private const string PathPrefix = "/questions/";

    private static readonly IFloorAnswer[] Answers =
    [
        new VillageNames(), new VillageProducts(), new VillagesInBox(), new VillageBoundaries(), new TypeName(),
        new VillagesInBox(), new VillagesNearest(), new NameSearch(), new RegencyStatistics(),
    ];

    public static async Task RunAsync(
        int port, string connectionString, int databaseConnections, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(Settings(connectionString, databaseConnections));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        await using var app = builder.Build();
        app.Run(http => AnswerAsync(http, source));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }

    // The sessions promise no less than the server's: one snapshot for all statements of a batch, and nothing written.
    private static NpgsqlConnectionStringBuilder Settings(string connectionString, int databaseConnections) =>
        new(connectionString)
        {
            MaxPoolSize = databaseConnections,
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            Enlist = false,
            Options = @"-c default_transaction_isolation=repeatable\ read -c default_transaction_read_only=on",
        };

    private static async Task AnswerAsync(HttpContext http, NpgsqlDataSource source)
    {
        var path = http.Request.Path.Value.AsSpan();
        if (!path.StartsWith(PathPrefix, StringComparison.Ordinal)
            || !int.TryParse(path[PathPrefix.Length..], CultureInfo.InvariantCulture, out var number)
            || number < 1 || number > Answers.Length)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var answer = Answers[number - 1];
        using var json = new JsonText(answer.Capacity);
        await answer.WriteAsync(source, http.Request, json, http.RequestAborted);
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = json.Written.Length;
        await http.Response.Body.WriteAsync(json.Written, http.RequestAborted);
    }
}
