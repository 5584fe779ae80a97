using System.Globalization;
using NetTopologySuite.IO;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Rows as text to compare with.</summary>
internal static class RowText
{
    /// <summary>All rows of a result, whichever parent they are beneath.</summary>
    public static string[] Of(EntityQuery query, QueryResult result) =>
        [.. Enumerable.Range(0, result.Rows.Count).Select(row => Of(query, result.Rows, row))];

    /// <summary>The rows beneath one parent.</summary>
    public static string[] Of(EntityQuery query, QueryResult result, int parent)
    {
        var (start, count) = result.Range(parent);
        return [.. Enumerable.Range(start, count).Select(row => Of(query, result.Rows, row))];
    }

    private static string Of(EntityQuery query, RowTable rows, int row) => string.Join(
        '|',
        query.Columns.Select((column, i) => rows.IsNull(row, i) ? "null" : Cell(KindOf(query, column), rows, row, i)));

    private static string Cell(ValueKind kind, RowTable rows, int row, int column) => kind switch
    {
        ValueKind.Integer => rows.GetInt64(row, column).ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => rows.GetDouble(row, column).ToString("0.###", CultureInfo.InvariantCulture),
        ValueKind.Boolean => rows.GetBoolean(row, column) ? "true" : "false",
        ValueKind.Date => rows.GetDate(row, column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.TextArray => string.Join(',', rows.GetStrings(row, column)),
        ValueKind.Geometry => new WKTWriter().Write(new WKBReader().Read(rows.GetWkb(row, column).ToArray())),
        _ => rows.GetString(row, column),
    };

    private static ValueKind KindOf(EntityQuery query, Projection projection) => projection switch
    {
        ColumnProjection column => ColumnOf(query.Entity, column.Column).Kind,
        ComputedProjection computed => computed.Field.Result,
        ShapedProjection => ValueKind.Geometry,
        ConditionProjection => ValueKind.Boolean,
        _ => throw new NotSupportedException(),
    };

    private static EntityColumn ColumnOf(EntityModel entity, ColumnPath path)
    {
        foreach (var navigation in path.Navigations)
        {
            entity = entity.Relation(navigation).Target;
        }

        return entity.Column(path.Property);
    }
}
