using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A comparison by LIKE or ILIKE with an escaped pattern; a trigram index serves it (pg_trgm).</summary>
internal abstract class LikeOperator(string keyword, ValueConversion pattern) : FilterOperator
{
    public override ImmutableArray<ValueParameter> Parameters => OperatorParameters.Value;

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Text;

    internal override string ToSql(OperatorSql sql) => $"{sql.Column} {keyword} {sql.Value(0, SqlType.Text, pattern)}";
}
