using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using Ovop.Engine.Requests;
using Ovop.Engine.Text;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Spatial;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Tests.Snapshots;

/// <summary>The server's own GraphQL over sessions that lack the one thing: each statement sees a snapshot of its own.</summary>
internal sealed class ReadCommittedService : IServiceProvider, IAsyncDisposable
{
    private readonly NpgsqlDataSource _database;
    private readonly GraphService _service;

    public ReadCommittedService(string connectionString)
    {
        var settings = GraphQLSettings.From(new OvopOptions());
        _database = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Options = @"-c default_transaction_isolation=read\ committed" }.ConnectionString);
        var backend = new QueryBackend(
            new SqlCompiler(settings.Queries, CursorKey.Random()), new QueryReader(_database), new GeometryTransformer(_database), new CrsCatalogue(_database));
        _service = new GraphService(
            GraphQLSetup.CreateSchema(backend, settings), settings.Limits,
            exception => new GraphQLError { Message = exception.ToString(), Code = ErrorCodes.Internal });
    }

    public object? GetService(Type serviceType) => null;

    /// <summary>The data of an answer; null where it failed, as rows had come whose parents had not.</summary>
    public async Task<JsonNode?> AskAsync(string document)
    {
        using var response = await _service.ExecuteAsync(new GraphRequest { Query = Encoding.UTF8.GetBytes(document) }, this, default);
        var answer = JsonNode.Parse(response.Body.Span)!;
        return answer["errors"] is null ? answer["data"] : null;
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
