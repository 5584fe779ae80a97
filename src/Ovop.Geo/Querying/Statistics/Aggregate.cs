using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>Something that is computed of all rows of a group. Equal ones of a query are computed once.</summary>
public abstract record Aggregate
{
    /// <summary>What sort of value it is: a number of rows or values unless something else is said.</summary>
    public virtual ValueKind KindIn(EntityModel entity) => ValueKind.Integer;
}
