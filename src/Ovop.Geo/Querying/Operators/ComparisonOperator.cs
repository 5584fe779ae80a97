using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A comparison by order, by PostgreSQL's operator of the same sign; a B-tree index serves it.</summary>
internal abstract class ComparisonOperator(string sign) : FilterOperator
{
    public override ImmutableArray<ValueParameter> Parameters => OperatorParameters.Value;

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Integer or ValueKind.Float or ValueKind.Date;

    internal override string ToSql(OperatorSql sql) => $"{sql.Column} {sign} {sql.Value(0)}";
}
