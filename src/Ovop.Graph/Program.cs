using Npgsql;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Storage;
using Ovop.Graph.Cli;
using Ovop.Graph.Exports;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Notices;
using Ovop.Graph.Tiles;

namespace Ovop.Graph;

/// <summary>The one place where the parts are put together.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments) => Commands.InvokeAsync(arguments, BuildServer);

    /// <summary>The whole server, on a database that is migrated; the caller starts it.</summary>
    public static WebApplication BuildServer(OvopOptions options, string connectionString)
    {
        var builder = OvopHost.CreateBuilder(options);
        var database = OvopDataSources.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = options.MaxDatabaseConnections }
                .ConnectionString,
            new OvopDataSourceOptions { StatementTimeout = options.RequestTimeLimit });
        builder.Services.AddSingleton(_ => database);
        builder.Services.AddGraphQL();
        builder.Services.AddExports();

        var app = builder.Build();
        app.UseNotice(options);
        app.MapHealth(database.Reader, DemonstrationNotice.Of(options));
        var cursors = DatabaseCursorKey.Read(database.Reader);
        var graphQL = GraphQLSettings.From(options);
        var schema = app.MapGraphQL("/graphql", database, cursors, graphQL);
        app.MapExports("/export", database.Reader, cursors, schema, ExportSettings.From(options));
        app.MapTiles(database, cursors, schema, graphQL.Limits, TileSettings.From(options));
        return app;
    }
}
