using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// True exactly where another operator is not: also where the column has no value, which NOT alone would leave unknown.
/// </summary>
internal sealed class NegatedOperator(FilterOperator inner, string name) : FilterOperator
{
    public override string Name => name;

    public override string Description => $"Not: {char.ToLowerInvariant(inner.Description[0])}{inner.Description[1..]}";

    public override ImmutableArray<ValueParameter> Parameters => inner.Parameters;

    public override string ParametersName => inner.ParametersName;

    public override bool AppliesTo(ValueKind column) => inner.AppliesTo(column);

    internal override string ToSql(OperatorSql sql) =>
        sql.IsNullable ? $"({inner.ToSql(sql)}) IS NOT TRUE" : $"NOT ({inner.ToSql(sql)})";
}
