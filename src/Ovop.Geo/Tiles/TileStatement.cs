using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Tiles;

/// <summary>
/// The statement that draws a tile of some rows, as PostGIS's <c>ST_AsMVT</c> writes it (Mapbox Vector Tile 2.1). Its text is
/// the same for all tiles.
/// <para>
/// Not by <c>ST_AsMVTGeom</c>: it simplifies each shape by Douglas-Peucker from that shape's own first position, so that two
/// neighbours may keep different positions of the edge that they share. Here each position is moved to a grid that all tiles
/// of a zoom have in common, wherever it stands in whatever shape, and then cut to the tile: what neighbours share before,
/// they share after.
/// </para>
/// </summary>
internal sealed class TileStatement
{
    /// <summary>Units of a tile's side.</summary>
    public const int Extent = 4096;

    /// <summary>What is drawn beyond the tile's edges, in units: so much that no outline shows along them.</summary>
    public const int Margin = 64;

    /// <summary>
    /// The grid of positions of areas, in units: half a pixel of a map, which shows a tile 512 pixels wide. It must divide
    /// <see cref="Extent"/>, or the tiles of a zoom would have grids of their own.
    /// </summary>
    public const int Grid = 4;

    /// <summary>The circumference of the earth as Web Mercator (EPSG:3857) has it, in metres.</summary>
    private const double Circumference = 2 * Math.PI * 6_378_137;

    private const string Mercator = "3857";

    private readonly SqlStatement _rows;
    private readonly string _text;

    /// <param name="layer">What is drawn.</param>
    /// <param name="entity">The layer's.</param>
    /// <param name="rows">Selects the id, the attributes and the geometry, in this order.</param>
    public TileStatement(TileLayer layer, EntityModel entity, SqlStatement rows)
    {
        (_rows, _text) = (rows, Text(layer, entity, rows));
        Tables = rows.Tables;
    }

    public ImmutableArray<string> Tables { get; }

    public SqlStatement For(TileAddress address)
    {
        var tiles = 1L << address.Zoom;
        double scale = tiles * Extent / Circumference;
        return new SqlStatement(_text,
        [
            .. _rows.Parameters,
            Number(scale),
            Number(((tiles / 2.0) - address.Column) * Extent),
            Number(((tiles / 2.0) - address.Row) * Extent),
            new ValueBinding(QueryValue.Of(address.Box((double)Margin / Extent)), SqlType.Geometry, BoxConversion.Polygon),
        ])
        {
            Tables = Tables,
        };
    }

    private static ValueBinding Number(double value) => new(QueryValue.Of(value), SqlType.Float, NumberConversion.Float);

    private static string Text(TileLayer layer, EntityModel entity, SqlStatement rows)
    {
        var last = rows.Parameters.Length;
        var (scale, x, y, box) = (Parameter(last + 1), Parameter(last + 2), Parameter(last + 3), Parameter(last + 4));
        var geometry = $"r.{SelectList.Name(layer.Attributes.Length + 1)}";
        var inUnits = $"ST_Affine(ST_Transform({geometry}, {Mercator}), {scale}, 0, 0, -{scale}, {x}, {y})";
        var attributes = layer.Attributes.Select((attribute, i) => $"r.{SelectList.Name(i + 1)} AS {SqlName.Quote(attribute.Name)}");

        // OFFSET 0: the shape is computed once, though WHERE asks for it too.
        return $"SELECT ST_AsMVT(tile, '{layer.Name}', {Extent}, 'shape', 'id') FROM ("
            + $"SELECT {Id(layer, entity)} AS id, {string.Join(", ", attributes)}, drawn.shape FROM ({rows.Text}) r "
            + $"CROSS JOIN LATERAL (SELECT {(layer.Shape == TileShape.Point ? Point(inUnits) : Area(inUnits))} AS shape OFFSET 0) drawn "
            + $"WHERE {geometry} && {box} AND NOT ST_IsEmpty(drawn.shape)) tile";
    }

    /// <summary>Digits of a code are a number of their own: codes of one layer have as many.</summary>
    private static string Id(TileLayer layer, EntityModel entity)
    {
        var column = $"r.{SelectList.Name(0)}";
        return entity.Column(layer.Id).Kind == ValueKind.Text ? $"replace({column}, '.', '')::bigint" : $"{column}::bigint";
    }

    // A point on the edge of two tiles is in both; a map draws it once, for it has one id.
    private static string Point(string inUnits) => $"ST_ClipByBox2D(ST_SnapToGrid({inUnits}, 1), {Window})";

    // Cutting makes positions between units, where an edge leaves the tile. Outer rings run as the format wants them: their
    // area by the surveyor's formula is above 0, in units that count downwards.
    private static string Area(string inUnits) =>
        "ST_ForcePolygonCCW(ST_CollectionExtract("
        + $"ST_SnapToGrid(ST_ClipByBox2D(ST_SnapToGrid({inUnits}, {Grid}), {Window}), 1), 3))";

    private static string Window { get; } = string.Create(
        CultureInfo.InvariantCulture, $"'BOX({-Margin} {-Margin},{Extent + Margin} {Extent + Margin})'::box2d");

    private static string Parameter(int number) => string.Create(CultureInfo.InvariantCulture, $"${number}");
}
