using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The step <c>there</c> of <c>db/sql/search.sql</c>: where the words say that are left over beside a commodity, as the codes
/// of villages, of that name or in districts of that name, and of regencies. Of the names that are like it only the most
/// alike count: where a village is called so, a district that is but like it is left out.
/// </summary>
internal static class SearchThere
{
    private const string Rest =
        "(SELECT rest FROM commodities WHERE rest IS NOT NULL ORDER BY length(rest), likeness DESC LIMIT 1)";

    /// <summary>For kinds that have no commodity.</summary>
    public const string Nowhere = "SELECT NULL::text AS rest, NULL::text[] AS villages, NULL::text[] AS regencies";

    public static string Of(EntityModel village, StatementBuilder statement)
    {
        var from = new FromClause(statement);
        var ofDistricts = from.Table(village);
        return $"SELECT rest, regencies, named || ARRAY(SELECT {ofDistricts.Column("Code").Sql}::text{from} "
            + $"WHERE {ofDistricts.Column("DistrictCode").Sql} = ANY (districts){And(ofDistricts)}) AS villages "
            + $"FROM (SELECT {Rest} AS rest) AS called CROSS JOIN LATERAL ("
            + $"SELECT {Codes("regency")} AS regencies, {Codes("district")} AS districts, {Codes("village")} AS named "
            + "FROM (SELECT *, max(likeness) OVER () AS best FROM ("
            + $"{Like("regency", village.Relation("Regency").Target, statement)} UNION ALL "
            + $"{Like("district", village.Relation("District").Target, statement)} UNION ALL {Called(village, statement)}"
            + ") AS place) AS places WHERE likeness = best) AS found";
    }

    private static string Codes(string level) => $"coalesce(array_agg(code) FILTER (WHERE level = '{level}'), '{{}}')";

    private static string Like(string level, EntityModel entity, StatementBuilder statement)
    {
        var from = new FromClause(statement);
        var row = from.Table(entity);
        var name = $"ovop_normalise({row.Column("Name").Sql})";
        return $"SELECT '{level}' AS level, {row.Column("Code").Sql}::text AS code, word_similarity(rest, {name}) AS likeness{from} "
            + $"WHERE {name} %> rest{And(row)}";
    }

    private static string Called(EntityModel village, StatementBuilder statement)
    {
        var from = new FromClause(statement);
        var row = from.Table(village);
        return $"SELECT 'village', {row.Column("Code").Sql}::text, 1{from} WHERE "
            + $"({SearchBranch.Name(row)} = ' ' || rest OR {SearchBranch.AliasesOf(row)} LIKE '%|' || rest || '|%'){And(row)}";
    }

    private static string And(SqlRow row) => row.Restriction is { } scope ? $" AND {scope}" : "";
}
