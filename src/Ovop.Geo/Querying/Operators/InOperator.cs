using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>Equality with any of a list, which is one array parameter whatever its length.</summary>
internal sealed class InOperator : FilterOperator
{
    public override string Name => "in";

    public override string Description => "Equal to one of the values; null among them finds the rows without one.";

    public override ImmutableArray<ValueParameter> Parameters => OperatorParameters.List;

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) =>
        column is not (ValueKind.Boolean or ValueKind.Geometry or ValueKind.TextArray);

    internal override string ToSql(OperatorSql sql)
    {
        var isOneOf = $"{sql.Column} = ANY({sql.List(0)})";
        return sql.HasNull(0) ? $"({isOneOf} OR {sql.Column} IS NULL)" : isOneOf;
    }
}
