using System.Collections.Immutable;
using Microsoft.AspNetCore.ResponseCompression;
using Npgsql;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Http;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Inputs;

namespace Ovop.Graph.Exports;

/// <summary>Puts the face of exports together; the command line and HTTP have the same.</summary>
internal static class ExportSetup
{
    /// <summary>Lets the formats be compressed as all other answers are.</summary>
    public static void AddExports(this IServiceCollection services) =>
        services.Configure<ResponseCompressionOptions>(compression => compression.MimeTypes =
            [.. compression.MimeTypes, .. ExportFormats.All.Select(format => format.MediaType)]);

    /// <param name="app">The server.</param>
    /// <param name="path">Where, such as <c>/export</c>.</param>
    /// <param name="reader">A pool whose role may read.</param>
    /// <param name="cursors">That of the GraphQL face.</param>
    /// <param name="schema">That of the GraphQL face: its inputs are those of exports.</param>
    /// <param name="settings">The limits.</param>
    public static void MapExports(
        this WebApplication app, string path, NpgsqlDataSource reader, CursorKey cursors, Schema schema,
        ExportSettings settings)
    {
        var internalErrors = new InternalErrors(app.Services.GetRequiredService<ILogger<InternalErrors>>());
        var endpoint = new ExportEndpoint(
            CreatePlanner(schema, settings), CreateReader(reader, cursors), new CrossSiteGuard(settings.Origins), internalErrors, settings);
        app.Map($"{path}/{{list?}}", endpoint.HandleAsync);
    }

    public static ExportPlanner CreatePlanner(Schema schema, ExportSettings settings) =>
        new(CreateLists(settings.Notice), new JsonInputs(schema, settings.Coercion));

    public static ExportReader CreateReader(NpgsqlDataSource reader, CursorKey cursors) => new(
        new RowStreamReader(reader, new SqlCompiler(QueryLimits.Default, cursors)), new GeometryTransformer(reader));

    private static ImmutableArray<ExportList> CreateLists(string? notice) =>
        ExportList.Of(SchemaFeatures.DefinitionsWithoutPages(EntityModels.Load()), notice);
}
