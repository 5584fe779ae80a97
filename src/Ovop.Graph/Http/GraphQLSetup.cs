using Ovop.Engine.Requests;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Graph.Entities;
using Ovop.Graph.Http.GraphiQL;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Http.Responses;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Http;

/// <summary>Puts the GraphQL face together: features, schema, SQL compiler, engine, endpoint.</summary>
internal static class GraphQLSetup
{
    /// <summary>Registers what the endpoint needs.</summary>
    public static void AddGraphQL(this IServiceCollection services)
    {
        services.AddCors();
        SizedCompression.AddTo(services);
    }

    /// <summary>Maps the endpoint; the schema is built at once, so that a fault in it stops the start.</summary>
    /// <param name="app">The server.</param>
    /// <param name="path">Where, such as <c>/graphql</c>.</param>
    /// <param name="database">The pools.</param>
    /// <param name="cursors">Signs the cursors.</param>
    /// <param name="settings">The limits.</param>
    /// <returns>The schema that is served there.</returns>
    public static Schema MapGraphQL(
        this WebApplication app, string path, OvopDataSources database, CursorKey cursors, GraphQLSettings settings)
    {
        var backend = new QueryBackend(
            new SqlCompiler(settings.Queries, cursors),
            new QueryReader(database.Reader),
            new GeometryTransformer(database.Reader),
            new CrsCatalogue(database.Reader));
        var schema = CreateSchema(backend, settings);
        app.MapGraphQL(path, schema, settings);
        return schema;
    }

    /// <summary>Maps the endpoint of any schema.</summary>
    public static void MapGraphQL(this WebApplication app, string path, Schema schema, GraphQLSettings settings)
    {
        var internalErrors = new InternalErrors(app.Services.GetRequiredService<ILogger<InternalErrors>>());
        var service = new GraphService(
            schema, settings.Limits, internalErrors.Describe, TrustedDocumentFolder.Load(settings.Documents, schema, settings.Limits),
            settings.Notice);
        var page = new GraphiQLPage(settings.GraphiQL, settings.Notice);

        app.UseCors(settings.Origins);
        app.UseResponseCompression();
        page.MapAssets(app);
        app.Map(path, new GraphQLEndpoint(service, app.Services, new CrossSiteGuard(settings.Origins), page, settings.Endpoint).HandleAsync);
    }

    /// <summary>The schema as it is served, for those who only want to see it: it needs no database.</summary>
    public static Schema CreateSchema(RowBackend backend, GraphQLSettings settings) =>
        EntitySchema.Create(
            SchemaFeatures.All, EntityModels.Load(), backend, settings.Geometries, settings.Pages,
            settings.Notice);
}
