using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;
using Ovop.Geo.Tiles;
using Ovop.Graph.Entities;
using Ovop.Graph.Filters;
using Ovop.Graph.Refusals;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Tiles;

/// <summary>Tiles of a layer that draws rows as they are.</summary>
internal sealed class RowTileSet(
    TileLayer layer, EntityModel entity, SqlCompiler compiler, GeometryTransformer transformer, TileReader reader) : TileSet
{
    public static RowTileSet Of(
        TileLayer layer, EntityModels models, EntityDefinitions definitions, SqlCompiler compiler,
        GeometryTransformer transformer, TileReader reader)
    {
        var entity = models.For(layer.Entity.Name);
        return new RowTileSet(layer, entity, compiler, transformer, reader)
        {
            Name = layer.Name,
            Description = layer.Description,
            MinZoom = layer.MinZoom,
            MaxZoom = layer.MaxZoom,
            Fields = [.. layer.Attributes.Select(attribute => (attribute.Name, attribute.Description))],
            FilterName = definitions.For(entity).FilterName,
        };
    }

    public override async ValueTask<TileDrawing> OpenAsync(object? where, string? json, CancellationToken cancellationToken)
    {
        var arguments = new RequestArguments([]);
        try
        {
            var filter = where is null ? null : FilterTag.All(where, arguments);
            var values = await transformer.RequireAsync(arguments.ForeignGeometries, cancellationToken).ConfigureAwait(false);
            var source = TileSource.Create(layer, entity, filter, values, QueryScope.Everything, compiler);
            return new Drawing(source, reader) { Set = this, Key = $"{Name} {source.Footprint.Key}", Tables = source.Footprint.Tables };
        }
        catch (CoercionException exception)
        {
            throw new RefusedException(exception.Message, exception.Code, exception);
        }
    }

    private sealed class Drawing(TileSource source, TileReader reader) : TileDrawing
    {
        public override ValueTask<byte[]> DrawAsync(TileAddress address, CancellationToken cancellationToken) =>
            reader.ReadAsync(source, address, cancellationToken);

        public override ValueTask<double[]?> BoundsAsync(CancellationToken cancellationToken) =>
            reader.ReadBoundsAsync(source, cancellationToken);
    }
}
