using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>One column of the statistics.</summary>
public abstract record StatisticsColumn
{
    /// <summary>What sort of value it is.</summary>
    /// <param name="entity">The entity whose rows are grouped.</param>
    public abstract ValueKind KindIn(Entities.EntityModel entity);
}
