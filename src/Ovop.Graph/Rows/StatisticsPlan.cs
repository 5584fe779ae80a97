using Ovop.Geo.Querying.Statistics;

namespace Ovop.Graph.Rows;

/// <summary>Statistics in the making: what the selection needs is known when the operation is planned.</summary>
internal sealed class StatisticsPlan
{
    private readonly List<StatisticsColumn> _columns = [];

    /// <summary>Whether anything selected is a cursor.</summary>
    public bool WantsCursors { get; set; }

    /// <summary>The ordinal of a column; each is asked for once.</summary>
    public int Column(StatisticsColumn column)
    {
        var ordinal = _columns.IndexOf(column);
        if (ordinal < 0)
        {
            ordinal = _columns.Count;
            _columns.Add(column);
        }

        return ordinal;
    }

    /// <summary>Of all rows in one group, until somebody says otherwise.</summary>
    public StatisticsQuery Build() => new() { Columns = [.. _columns], HasCursors = WantsCursors };
}
