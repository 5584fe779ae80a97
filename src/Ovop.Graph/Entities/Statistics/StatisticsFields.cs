using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The statistics of a column or list, as an object.</summary>
/// <param name="subject">What they are of.</param>
internal sealed class SubjectField(FilterOperand subject) : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        new SameRowCell(statistics.Of(subject).Shape(field));
}

/// <summary>One statistic of the rows, or of the column or list at hand.</summary>
internal sealed class StatisticValueField(Statistic statistic) : StatisticsField
{
    private static readonly FilterOperand NoColumn = new(ColumnPath.Of(""));

    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field)
    {
        var column = new AggregateColumn(statistic.Of(statistics.Subject ?? NoColumn));
        return ColumnCell.For(column.KindIn(statistics.Entity), statistics.Plan.Column(column));
    }
}

/// <summary>What the shapes of a group come to.</summary>
internal sealed class GroupShapeField(ShapeAggregate aggregate) : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        GeometryObject.Bind(statistics.Plan.Column(new AggregateColumn(aggregate)), field, GeometryForm.Plain);
}

/// <summary>The place of a group, for <c>after</c>.</summary>
internal sealed class GroupCursorField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field)
    {
        statistics.Plan.WantsCursors = true;
        return new GroupCursorCell();
    }

    private sealed class GroupCursorCell : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteString(((ResultRows)row.Rows).Result.Cursor(row.Index));
            return true;
        }
    }
}
