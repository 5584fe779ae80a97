using Ovop.Geo.Querying.Disagreements;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What claims on the row above say otherwise, field by field; a function of ours reads their notes
/// (<c>db/sql/ovop_claim_differences.sql</c>).
/// </summary>
internal sealed class DisagreementSql : SourceSql
{
    /// <param name="source">What is asked.</param>
    /// <param name="statement">That the subquery is a part of.</param>
    /// <param name="parent">The key of the row above, as it is called.</param>
    public DisagreementSql(DisagreementSource source, StatementBuilder statement, IReadOnlyList<string> parent)
    {
        var from = new FromClause(statement);
        var where = Claims(source, from, parent, contradicting: true, out var claim);
        var (id, note) = (claim.Column(nameof(Claim.Id)).Sql, claim.Column(nameof(Claim.Note)).Sql);
        var others = new FromClause(statement);
        var shown = Claims(source, others, parent, contradicting: false, out var other);
        var otherId = other.Column(nameof(Claim.Id)).Sql;
        Rows = $"(SELECT {id} AS claim_id, coalesce(part.place, 1) AS place, part.field, part.value, part.shown, "
            + $"(SELECT string_agg({otherId}::text, ',' ORDER BY {otherId}){others} WHERE {shown}) AS shown_by_ids"
            + $"{from} LEFT JOIN LATERAL ovop_claim_differences({note}) AS part ON TRUE WHERE {where})";
    }

    public override string Rows { get; }

    /// <returns>The condition on the claims of the row above.</returns>
    private static string Claims(
        DisagreementSource source, FromClause from, IReadOnlyList<string> parent, bool contradicting, out SqlRow claim)
    {
        claim = from.Related(source.Claims, parent, out var tie);
        var contradicts = claim.Column(nameof(Claim.Contradicts)).Sql;
        var restriction = claim.Restriction is { } scope ? $" AND {scope}" : "";
        return $"{tie} AND {(contradicting ? "" : "NOT ")}{contradicts}{restriction}";
    }
}
