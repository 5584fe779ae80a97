using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The keys of a group, as an object.</summary>
internal sealed class GroupKeyField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) => new SameRowCell(statistics.Shape(field));
}

/// <summary>A column that is a key, or of a row that is one.</summary>
internal sealed class KeyColumnField(ColumnPath path, ValueKind kind) : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        ColumnCell.For(kind, statistics.Plan.Column(new KeyColumn(statistics.Absolute(path))));
}

/// <summary>A row that is a key, or leads to one.</summary>
internal sealed class KeyObjectField(EntityRelation relation) : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field)
    {
        var through = statistics.Through(relation);
        return new PresentCell(through.Shape(field), statistics.Plan.Column(new KeyPresence(through.Path)));
    }
}

/// <summary>The cell of a grid that is a key.</summary>
internal sealed class KeyCellField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        new PresentCell(statistics.Shape(field), statistics.Plan.Column(new KeyCell(statistics.Path)));
}

/// <summary>The border of a cell.</summary>
internal sealed class CellGeometryField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        GeometryObject.Bind(statistics.Plan.Column(new KeyCell(statistics.Path)), field, GeometryForm.Plain);
}

/// <summary>An object that is there where a column of the same row has a value.</summary>
internal sealed class PresentCell(RowShape shape, int presence) : ObjectCell
{
    public override RowShape? Enter(RowRef row, out RowRef target)
    {
        target = row;
        return ((ResultRows)row.Rows).Table.IsNull(row.Index, presence) ? null : shape;
    }
}
