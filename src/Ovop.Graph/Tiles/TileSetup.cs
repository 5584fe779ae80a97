using System.Collections.Immutable;
using Ovop.Engine.Requests;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering.Sources;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Querying.Versions;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Geo.Tiles;
using Ovop.Graph.Http;
using Ovop.Graph.Inputs;

namespace Ovop.Graph.Tiles;

/// <summary>Puts the face of tiles together.</summary>
internal static class TileSetup
{
    /// <param name="app">The server.</param>
    /// <param name="database">The pools.</param>
    /// <param name="cursors">That of the GraphQL face.</param>
    /// <param name="schema">That of the GraphQL face: its filters are those of tiles, and markers are asked of it.</param>
    /// <param name="limits">Those of the GraphQL face, for markers.</param>
    /// <param name="settings">The limits.</param>
    public static void MapTiles(
        this WebApplication app, OvopDataSources database, CursorKey cursors, Schema schema, GraphLimits limits, TileSettings settings)
    {
        var compiler = new SqlCompiler(QueryLimits.Default with { ResultBytes = TileSettings.MaxTileBytes }, cursors);
        var reader = new TileReader(new RowStreamReader(database.Reader, compiler), compiler, settings.TimeLimit);
        var internalErrors = new InternalErrors(app.Services.GetRequiredService<ILogger<InternalErrors>>());
        var models = EntityModels.Load();
        var definitions = SchemaFeatures.DefinitionsWithoutPages(models);
        var service = new GraphService(schema, limits, internalErrors.Describe);
        var sets = new TileSets(
            [
                .. TileLayers.All.Select(layer => RowTileSet.Of(
                    layer, models, definitions, compiler, new GeometryTransformer(database.Reader), reader)),
                .. MarkerSources.Create(models).Select(source => MarkerTileSet.Of(
                    source, definitions.For(source.Entity).FilterName, service, app.Services, reader, TablesOf(models))),
            ],
            new JsonInputs(schema, settings.Coercion));
        var keeper = new TileKeeper(
            new SharedVersions(new VersionsQuery(models), new QueryReader(database.Reader), compiler), settings);
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            keeper.Dispose();
            sets.Dispose();
        });

        var face = new TileFace(internalErrors, settings);
        app.Map("/tiles/{layer}/{z}/{x}/{y}.mvt", face.Endpoint(new TileEndpoint(sets, keeper).AnswerAsync));
        app.Map("/tiles/{layer}.json", face.Endpoint(new TileJsonEndpoint(sets, keeper, settings).AnswerAsync));
        app.Map("/style.json", face.Endpoint(new StyleEndpoint(sets, settings).AnswerAsync));
    }

    // What a filter reads, only GraphQL knows: any write may change a marker.
    private static ImmutableArray<string> TablesOf(EntityModels models) =>
        [.. models.All.Where(model => model.VersionedName is not null).Select(model => model.Table).Order(StringComparer.Ordinal)];
}
