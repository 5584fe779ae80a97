using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// A column by which the groups are formed, or a column of a row by which they are. Null where they are not.
/// </summary>
public sealed record KeyColumn(ColumnPath Column) : StatisticsColumn
{
    public override ValueKind KindIn(EntityModel entity) => entity.ColumnAt(Column).Kind;
}
