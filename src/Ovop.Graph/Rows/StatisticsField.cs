using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>A field of statistics: it adds what it needs to them and says how its value is read.</summary>
internal abstract class StatisticsField : RowField
{
    public abstract RowCell Bind(StatisticsBinder statistics, ISelectedField field);
}
