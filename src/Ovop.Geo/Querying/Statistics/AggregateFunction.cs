namespace Ovop.Geo.Querying.Statistics;

/// <summary>What can be computed of a column's values.</summary>
public enum AggregateFunction
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many different ones there are.</summary>
    Distinct,

    /// <summary>
    /// As a double, also of whole numbers, of whose sum it is exact up to 2^53; null of nothing. The same whatever the
    /// order in which the rows are read.
    /// </summary>
    Sum,

    /// <summary>The arithmetic mean; null of nothing.</summary>
    Average,

    /// <summary>The smallest; of texts the first by the database's own order; null of nothing.</summary>
    Min,

    /// <summary>The largest; of texts the last by the database's own order; null of nothing.</summary>
    Max,
}
