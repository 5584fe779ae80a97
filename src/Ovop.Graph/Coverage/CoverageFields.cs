using Ovop.Engine.Types;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Coverage;

/// <summary>A measure's figures, as an object.</summary>
internal sealed class CoverageFigureField(CoverageMeasure measure) : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) =>
        new SameRowCell(statistics.Matching(measure.Name, measure.Condition).Shape(field));
}

/// <summary>Several measures together, as an object.</summary>
internal sealed class CoverageFiguresField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field) => new SameRowCell(statistics.Shape(field));
}

/// <summary>How many villages of the group a measure counts.</summary>
internal sealed class CoverageCountField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field)
    {
        var (name, condition) = statistics.Matched!.Value;
        return ColumnCell.For(ValueKind.Integer, statistics.Plan.Column(new AggregateColumn(new MatchCount(name, condition))));
    }
}

/// <summary>Which part of them.</summary>
internal sealed class CoverageShareField : StatisticsField
{
    public override RowCell Bind(StatisticsBinder statistics, ISelectedField field)
    {
        var (name, condition) = statistics.Matched!.Value;
        return ColumnCell.For(ValueKind.Float, statistics.Plan.Column(new AggregateColumn(new MatchShare(name, condition))));
    }
}
