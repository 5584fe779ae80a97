using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>Equality; of null, <c>IS NULL</c>.</summary>
internal sealed class EqualOperator : FilterOperator
{
    public override string Name => "eq";

    public override string Description => "Equal to the value; null finds the rows without one.";

    public override ImmutableArray<ValueParameter> Parameters => OperatorParameters.NullableValue;

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is not (ValueKind.Geometry or ValueKind.TextArray);

    internal override string ToSql(OperatorSql sql) =>
        sql.IsNull(0) ? $"{sql.Column} IS NULL" : $"{sql.Column} = {sql.Value(0)}";
}
