using System.Buffers.Binary;
using System.Text;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clustering.Sources;

/// <summary>Where the points of one kind come from: a table, its points, and the commodities of its rows.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entity">The table; its key has one column.</param>
/// <param name="Point">The point of a row; null where a row has none.</param>
/// <param name="Commodity">The id of a row's commodity.</param>
public sealed record MarkerSource(MarkerKind Kind, EntityModel Entity, Projection Point, Projection Commodity)
{
    private const int KeyColumn = 0;
    private const int PointColumn = 1;
    private const int CommodityColumn = 2;

    /// <summary>The relation to many that has the points, or the commodities; null where the row itself has both.</summary>
    public string? Spread { get; init; }

    /// <summary>Whether it is the commodities that are read by <see cref="Spread"/>, so only where they are asked for.</summary>
    public bool IsCommodityDear => Commodity is SpreadProjection;

    /// <summary>The query for the points, in the order of the keys; one row more than <paramref name="most"/> tells that there are too many.</summary>
    public EntityQuery Query(FilterNode? where, QueryScope scope, bool hasCommodities, int most)
    {
        var readsCommodities = hasCommodities || !IsCommodityDear;
        Projection key = new ColumnProjection(ColumnPath.Of(Entity.Key[0].Property));
        return new EntityQuery(Entity)
        {
            Columns = readsCommodities ? [key, Point, Commodity] : [key, Point],
            Spread = Point is SpreadProjection || (readsCommodities && IsCommodityDear) ? Spread : null,
            Where = where,
            Paging = Paging.All(most),
            HasPageInfo = true,
            Scope = scope,
        };
    }

    /// <summary>The points of a result of <see cref="Query"/>.</summary>
    /// <exception cref="QueryArgumentException">There are too many.</exception>
    public PointSet Read(QueryResult result, bool hasCommodities)
    {
        var rows = result.Rows;
        if (result.HasNext(0))
        {
            throw new QueryArgumentException(
                QueryErrorCodes.PageTooLarge,
                $"More than {rows.Count} points answer the filter, and at most so many are clustered; ask for fewer by where.");
        }

        var points = new PointSetBuilder(rows.Count);
        var readsCommodities = hasCommodities || !IsCommodityDear;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows.IsNull(row, KeyColumn))
            {
                continue;
            }

            var envelope = rows.IsNull(row, PointColumn) ? WkbEnvelope.Empty : Wkb.Envelope(rows.GetWkb(row, PointColumn));
            points.Add(
                rows.GetUtf8(row, KeyColumn),
                envelope.IsEmpty ? double.NaN : envelope.MinX,
                envelope.IsEmpty ? double.NaN : envelope.MinY,
                readsCommodities && !rows.IsNull(row, CommodityColumn) ? rows.GetInt32(row, CommodityColumn) : null);
        }

        return points.Build();
    }

    /// <summary>A row's key as a value of a query.</summary>
    public object KeyOf(PointSet points, int row) => Entity.Key[0].Kind == ValueKind.Integer
        ? BinaryPrimitives.ReadInt32BigEndian(points.Key(row))
        : Encoding.UTF8.GetString(points.Key(row));
}
