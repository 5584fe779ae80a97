using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// Trigram similarity of at least 0.3 (pg_trgm's <c>%</c>) of both sides without accents and case: <i>Balairejo</i> finds
/// <i>Balerejo</i>.
/// </summary>
internal sealed class SimilarOperator : FilterOperator
{
    public override string Name => "similar";

    public override string Description => "Spelt much like the text; accents, upper and lower case do not matter.";

    public override ImmutableArray<ValueParameter> Parameters => OperatorParameters.Value;

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Text;

    internal override string ToSql(OperatorSql sql)
    {
        var text = sql.Value(0, SqlType.Text, TextConversion.Text);
        return $"ovop_normalise({sql.Column}) % ovop_normalise({text})";
    }
}
