using System.Globalization;
using NetTopologySuite.IO;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Tests.Querying.Statistics;

/// <summary>Short words for statistics, and their rows as text.</summary>
internal static class StatisticsRows
{
    public static AggregateColumn Count { get; } = new(new RowCount());

    public static AggregateColumn Of(AggregateFunction function, string column) =>
        new(new ColumnAggregate(function, new FilterOperand(ColumnPath.Of(column.Split('.')))));

    public static AggregateColumn Related(string navigation) => new(new RelatedCount(navigation));

    public static KeyColumn Key(string column) => new(ColumnPath.Of(column.Split('.')));

    public static ColumnGroup By(string column) => new(ColumnPath.Of(column.Split('.')));

    public static ObjectGroup ByRow(params string[] navigations) => new([.. navigations]);

    public static CellGroup ByCell(string geometry, CellShape shape, object metres) =>
        new(ColumnPath.Of(geometry.Split('.')), shape, metres is QueryValue value ? value : QueryValue.Of(metres));

    /// <summary>A query for nothing but the statistics.</summary>
    public static EntityQuery StatisticsOf(EntityModel entity, StatisticsQuery statistics) =>
        new(entity) { HasRows = false, Statistics = statistics with { Paging = Largest(statistics.Paging) } };

    /// <summary>The groups beneath one parent, their columns parted by |, null for NULL.</summary>
    public static string[] Text(EntityQuery query, QueryResult result, int parent = 0)
    {
        var statistics = result.Statistics!;
        var (start, count) = statistics.Range(parent);
        return
        [
            .. Enumerable.Range(start, count).Select(row => string.Join('|', query.Statistics!.Columns.Select(
                (column, i) => Cell(column.KindIn(query.Entity), statistics.Rows, row, i)))),
        ];
    }

    public static async Task<string[]> RowsAsync(QueryingFixture fixture, EntityQuery query, params object?[] values)
    {
        using var result = await fixture.ReadAsync(query, values);
        return Text(query, result);
    }

    private static Paging Largest(Paging paging) => paging with { DefaultSize = 1_000 };

    private static string Cell(ValueKind kind, RowTable rows, int row, int column) => kind switch
    {
        _ when rows.IsNull(row, column) => "null",
        ValueKind.Integer => rows.GetInt64(row, column).ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => rows.GetDouble(row, column).ToString(CultureInfo.InvariantCulture),
        ValueKind.Boolean => rows.GetBoolean(row, column) ? "true" : "false",
        ValueKind.Date => rows.GetDate(row, column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Geometry => new WKTWriter().Write(new WKBReader().Read(rows.GetWkb(row, column).ToArray())),
        _ => rows.GetString(row, column),
    };
}
