using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Tiles;

/// <summary>A layer with a filter, from which all its tiles are drawn. Immutable, for many threads.</summary>
public sealed class TileSource
{
    private readonly RunValues _run;
    private readonly SqlStatement _rows;
    private readonly TileStatement _tile;

    private TileSource(TileLayer layer, EntityModel entity, SqlStatement rows, RunValues run, QueryScope scope)
    {
        (Layer, _rows, _run) = (layer, rows, run);
        _tile = new TileStatement(layer, entity, rows);
        Footprint = QueryFootprint.Of([rows], scope, run);
    }

    public TileLayer Layer { get; }

    /// <summary>The rows of all its tiles: another filter, another key.</summary>
    public QueryFootprint Footprint { get; }

    internal RunValues Run => _run;

    /// <param name="layer">What is drawn.</param>
    /// <param name="entity">The layer's.</param>
    /// <param name="where">Which rows; null for all.</param>
    /// <param name="values">One for each slot of the filter.</param>
    /// <param name="scope">What the caller may see.</param>
    /// <param name="compiler">Makes the SQL.</param>
    /// <exception cref="QueryArgumentException">A value cannot be used.</exception>
    public static TileSource Create(
        TileLayer layer, EntityModel entity, FilterNode? where, object?[] values, QueryScope scope, SqlCompiler compiler)
    {
        ImmutableArray<ColumnPath> columns =
        [
            ColumnPath.Of(layer.Id),
            .. layer.Attributes.Select(attribute => attribute.Column),
            ColumnPath.Of(layer.Geometry),
        ];
        var query = new EntityQuery(entity)
        {
            Columns = [.. columns.Select(column => new ColumnProjection(column))],
            Where = where,
            Scope = scope,
        };
        var rows = compiler.CompileWhole(query, values, out var run);
        return new TileSource(layer, entity, rows, run, scope);
    }

    internal SqlStatement Tile(TileAddress address) => _tile.For(address);

    /// <summary>One row: west, south, east, north of all that is drawn; nulls where there is nothing.</summary>
    internal SqlStatement Bounds()
    {
        var geometry = SelectList.Name(Layer.Attributes.Length + 1);
        return _rows with
        {
            Text = $"SELECT ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box) FROM (SELECT ST_Extent(r.{geometry}) AS box FROM ({_rows.Text}) r) b",
        };
    }
}
