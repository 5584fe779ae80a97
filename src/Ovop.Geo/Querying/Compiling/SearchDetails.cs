using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What is told of a found row x beside its score: only read of the rows of a page.</summary>
internal static class SearchDetails
{
    /// <summary>A query for the one row of a kind that x is; it brings none where x is of another kind.</summary>
    /// <param name="match">The entity of <see cref="SearchModel"/>.</param>
    /// <param name="near">The parameter; null where there is none.</param>
    public static string Of(SearchKind kind, EntityModel match, StatementBuilder statement, string? near)
    {
        var from = new FromClause(statement);
        var target = match.Relation(kind.ToString()).Target;
        var row = from.Table(target);
        var key = row.Column(target.Key[0]).Sql;
        var name = row.Column("Name").Sql;
        var place = new SearchPlace(kind, row);
        string[] columns =
        [
            .. match.Relations.Values.OrderBy(relation => relation.Name, StringComparer.Ordinal).Select(relation =>
                $"{(relation.Target == target ? key : "NULL")}::{SqlTypeOf(relation.Target)} AS {SearchModel.KeyColumn(relation.Target)}"),
            $"{name}::text AS title",
            $"{place.VillageKind ?? "NULL"}::text AS place_kind",
            $"{place.VillageName ?? "NULL"}::text AS place_name",
            $"{place.DistrictName ?? "NULL"}::text AS district_name",
            $"{place.RegencyKind}::text AS regency_kind",
            $"{place.RegencyName}::text AS regency_name",
            $"{place.LocationOf(near)} AS location",
            $"{MatchedText(row, name)}::text AS matched_text",
        ];
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        return $"SELECT {string.Join(", ", columns)}{from} "
            + $"WHERE x.kind = '{Storage.UpperSnake.Of(kind)}' AND {key} = x.{(HasNumber(target) ? "id" : "key")}{restriction}";
    }

    /// <summary>Whether the key is a number and not a code.</summary>
    public static bool HasNumber(EntityModel target) => target.Key[0].ClrType == typeof(int);

    private static string SqlTypeOf(EntityModel target) => HasNumber(target) ? "integer" : "text";

    private static string MatchedText(SqlRow row, string name)
    {
        if (SearchBranch.CommodityOf(row.Entity) is { } commodity)
        {
            var names = $"ARRAY[{row.Column(ColumnPath.Of(commodity, "Name")).Sql}, {row.Column(ColumnPath.Of(commodity, "NameId")).Sql}]";
            return MostAlike(MatchedField.Commodity, names, name);
        }

        return row.Entity.Columns.ContainsKey(SearchBranch.Aliases)
            ? MostAlike(MatchedField.Alias, row.Column(SearchBranch.Aliases).Sql, name)
            : name;
    }

    private static string MostAlike(MatchedField field, string names, string name) =>
        $"CASE WHEN x.matched = '{Storage.UpperSnake.Of(field)}' THEN (SELECT one FROM unnest({names}) AS one "
            + $"ORDER BY similarity(ovop_search_form(one), x.form) DESC, one LIMIT 1) ELSE {name} END";
}
