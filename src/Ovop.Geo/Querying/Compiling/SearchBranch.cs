using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The candidates of one kind: those rows that an index on their names finds.</summary>
/// <param name="match">The entity of <see cref="SearchModel"/>.</param>
/// <param name="near">The parameter; null where there is none.</param>
internal sealed class SearchBranch(SearchKind kind, EntityModel match, StatementBuilder statement, string? near)
{
    // Not in EF's model: PostgreSQL computes them.
    private const string SearchName = "search_name";
    private const string SearchAliases = "search_aliases";
    private const string Aliases = "Aliases";
    private const string Villages = "Villages";
    private const string Location = "Location";

    public string ToSql()
    {
        var from = new FromClause(statement);
        var target = match.Relation(kind.ToString()).Target;
        var row = from.Table(target);
        var key = row.Column(target.Key[0]).Sql;
        var name = $"{row.Alias}.{SqlName.Quote(SearchName)}";
        var spellings = target.Columns.ContainsKey(Aliases) ? row.Column(Aliases).Sql : null;
        var aliases = spellings is null ? null : $"{row.Alias}.{SqlName.Quote(SearchAliases)}";
        var place = Place.Of(kind, row);
        string[] places = [.. new[] { place.Village, place.District, place.Regency }.OfType<string>()];
        string[] columns =
        [
            $"'{UpperSnake.Of(kind)}'::text AS kind",
            $"{key}::text AS key",
            .. match.Relations.Values.OrderBy(relation => relation.Name, StringComparer.Ordinal).Select(relation =>
                $"{(relation.Target == target ? key : "NULL")}::{SqlTypeOf(relation)} AS {SearchModel.KeyColumn(relation.Target)}"),
            $"{row.Column("Name").Sql}::text AS title",
            $"{name} AS name",
            $"{spellings ?? "NULL::text[]"} AS spellings",
            $"{aliases ?? "NULL::text"} AS aliases",
            $"concat_ws(' ', {string.Join(", ", places)}) AS place",
            $"{place.VillageKind ?? "NULL"}::text AS place_kind",
            $"{place.Village ?? "NULL"}::text AS place_name",
            $"{place.District ?? "NULL"}::text AS district_name",
            $"{place.RegencyKind}::text AS regency_kind",
            $"{place.Regency}::text AS regency_name",
            $"{LocationOf(row, key)} AS location",
        ];
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        return $"(SELECT {string.Join(", ", columns)}{from} WHERE ({Condition(name, aliases)}){restriction} OFFSET 0)";
    }

    /// <summary>Each part by itself is served by the index on the name or on the aliases.</summary>
    private static string Condition(string name, string? aliases)
    {
        string[] conditions =
        [
            $"{name} % (SELECT spelling FROM text)",
            $"{name} LIKE (SELECT starting FROM text)",
            $"{name} LIKE (SELECT later FROM text)",
            $"{name} % (SELECT head1 FROM text)",
            $"{name} % (SELECT head2 FROM text)",
        ];
        string[] ofAliases = aliases is null
            ? []
            :
            [
                $"{aliases} %> (SELECT spelling FROM text)",
                $"{aliases} LIKE (SELECT alias FROM text)",
                $"{aliases} LIKE (SELECT '%|' || head1 || '|%' FROM text)",
                $"{aliases} LIKE (SELECT '%|' || head2 || '|%' FROM text)",
            ];
        return string.Join(" OR ", [.. conditions, .. ofAliases]);
    }

    private string LocationOf(SqlRow row, string key)
    {
        if (row.Entity.Columns.ContainsKey(Location))
        {
            return row.Column(Location).Sql;
        }

        var from = new FromClause(statement);
        var village = from.Related(row.Entity.Relation(Villages), [key], out var tie);
        var location = village.Column(Location).Sql;
        var order = village.Column(village.Entity.Key[0]).Sql;
        if (near is not null)
        {
            order = $"{location}::geography <-> {near}, {order}";
        }

        var restriction = village.Restriction is { } scope ? $" AND {scope}" : "";
        return $"(SELECT {location}{from} WHERE {tie}{restriction} ORDER BY {order} LIMIT 1)";
    }

    private static string SqlTypeOf(EntityRelation relation) =>
        relation.Target.Key[0].ClrType == typeof(int) ? "integer" : "text";

    /// <summary>What tells namesakes apart, as columns; null where a kind has no such thing.</summary>
    private sealed record Place(string? VillageKind, string? Village, string? District, string RegencyKind, string Regency)
    {
        public static Place Of(SearchKind kind, SqlRow row)
        {
            string[] toVillage = kind == SearchKind.AgrotourismSite ? ["Village"] : [];
            var hasDistrict = kind is SearchKind.AgrotourismSite or SearchKind.Village;
            return new Place(
                toVillage is [] ? null : Column("Kind"),
                toVillage is [] ? null : Column("Name"),
                hasDistrict ? Column("District", "Name") : null,
                Column("Regency", "Kind"),
                Column("Regency", "Name"));

            string Column(params string[] path) => row.Column(ColumnPath.Of([.. toVillage, .. path])).Sql;
        }
    }
}
