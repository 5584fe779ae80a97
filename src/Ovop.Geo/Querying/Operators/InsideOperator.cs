using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// A function of ours (<c>db/sql/ovop_inside.sql</c>): covered, or an area of which at least 99 percent is. Beside
/// <c>coveredBy</c>, which knows no slivers, the faces offer it as the filter <c>inside</c> only.
/// </summary>
internal sealed class InsideOperator : FilterOperator
{
    public override string Name => "inside";

    public override string Description => "Lies in the geometry; of an area at least 99 % of it.";

    public override ImmutableArray<ValueParameter> Parameters { get; } = [OperatorParameters.Geometry];

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql)
    {
        var area = sql.Geometry(0);
        return $"{sql.Column} && {area} AND ovop_inside({sql.Column}, {area})";
    }
}
