using System.Globalization;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The rows of one kind for each step of <c>db/sql/search.sql</c>: those that an index on their names finds, at most
/// <see cref="Most"/>. A step of a lower tier looks for nothing where those above found enough.
/// </summary>
/// <param name="match">The entity of <see cref="SearchModel"/>.</param>
/// <param name="near">The parameter; null where there is none.</param>
internal sealed class SearchBranch(SearchKind kind, EntityModel match, StatementBuilder statement, string? near)
{
    public const string Aliases = "Aliases";

    public const string Commodity = "Commodity";

    private const string Theme = "Theme";

    private const string VillageCode = "VillageCode";

    /// <summary>How far a row is away whose nearness counts half.</summary>
    public const double MetresOfHalfNearness = 25_000;

    /// <summary>The most rows of a kind that a step brings: as many as the largest page has.</summary>
    private const int Most = 1_000;

    /// <summary>From how many rows on that fit as they are written, rows that are only like the text are not looked for.</summary>
    private const int Enough = 100;

    private static readonly string HasRoom = $"(SELECT count(*) FROM starting) < {Number(Most)}";

    /// <summary>Whether so few rows fit as they are written that rows that are only like the text are looked for.</summary>
    public static string HasFew { get; } = $"(SELECT count(*) FROM written) < {Number(Enough)}";

    /// <summary>Names that begin with the text, the shortest and nearest first: from a sorted index alone.</summary>
    public string Starting()
    {
        var row = Row(out var from);
        var name = Name(row);
        var place = new SearchPlace(kind, row);
        var length = $"length({name})";
        var order = near is not null && place.HasLocation
            ? $"length((SELECT starting FROM text))::double precision / {length} + coalesce({Nearness($"({place.LocationOf(near)}::geography <-> {near})")}, 0) DESC"
            : length;
        return Select(
            row, from, Columns(row, place, hasAliases: false),
            $"{name} ~>=~ (SELECT starting FROM text) AND {name} ~<~ (SELECT ending FROM text)", order);
    }

    /// <summary>Names of which a word begins with each word of the text: three of them by the trigrams, further ones then.</summary>
    public string Worded()
    {
        var row = Row(out var from);
        var name = Name(row);
        return Select(
            row, from, Columns(row, new SearchPlace(kind, row), hasAliases: false),
            $"{HasRoom} AND {name} LIKE (SELECT word1 FROM text) AND {name} LIKE (SELECT word2 FROM text) "
                + $"AND {name} LIKE (SELECT word3 FROM text) AND {name} LIKE ALL ((SELECT words FROM text)::text[]) "
                + $"AND NOT starts_with({name}, (SELECT starting FROM text))",
            $"length({name})");
    }

    /// <summary>Names and aliases that are the first word or two of the text; the rest may say where they are.</summary>
    public string Headed()
    {
        var row = Row(out var from);
        var name = Name(row);
        var aliases = AliasesOf(row);
        var ofAliases = aliases is null
            ? ""
            : $" OR {aliases} LIKE (SELECT alias1 FROM text) OR {aliases} LIKE (SELECT alias2 FROM text)";
        return SelectPlaced(
            row, from, $"({name} = (SELECT head1 FROM text) OR {name} = (SELECT head2 FROM text){ofAliases})", $"length({name})");
    }

    /// <summary>Rows with an alias that begins with the text, and whose name does not fit.</summary>
    public string Aliased()
    {
        var row = Row(out var from);
        var name = Name(row);
        var condition = AliasesOf(row) is { } aliases
            ? $"{HasRoom} AND {aliases} LIKE (SELECT alias FROM text) AND NOT starts_with({name}, (SELECT starting FROM text)) "
                + $"AND ({name} LIKE ALL ((SELECT words FROM text)::text[])) IS NOT TRUE"
            : "FALSE";
        return Select(row, from, Columns(row, new SearchPlace(kind, row), hasAliases: true), condition, $"length({name})");
    }

    /// <summary>Rows of the commodities that are called so, the best fitting first.</summary>
    public string Made() => OfCommodity("rest IS NULL", _ => HasRoom);

    /// <summary>Rows of the commodities that some words name, from where the other words say.</summary>
    public string MadeThere() => OfCommodity(
        "rest = (SELECT rest FROM there)",
        row =>
        {
            var villages = "ANY ((SELECT villages FROM there)::text[])";
            var regency = $"{new SearchPlace(kind, row).RegencyCode} = ANY ((SELECT regencies FROM there)::text[])";
            return $"({regency} OR {FromVillages(row, villages)})";
        });

    /// <summary>Names like the first word or two of the text, where a place is called like what follows.</summary>
    public string Beside()
    {
        var row = Row(out var from);
        var name = Name(row);
        var place = new SearchPlace(kind, row);
        string[] places =
        [
            .. place.DistrictCode is { } district ? [$"{district} = ANY ((SELECT districts FROM around)::text[])"] : Array.Empty<string>(),
            $"{place.RegencyCode} = ANY ((SELECT regencies FROM around)::text[])",
        ];
        return SelectPlaced(
            row, from,
            $"{HasFew} AND ({string.Join(" OR ", places)}) "
                + $"AND (similarity({name}, (SELECT head1 FROM text)) >= 0.3 OR similarity({name}, (SELECT head2 FROM text)) >= 0.3)",
            $"{name} <-> (SELECT head1 FROM text)");
    }

    /// <summary>Names and aliases like the text, by the trigrams, the most alike first.</summary>
    public string Alike()
    {
        var row = Row(out var from);
        var name = Name(row);
        var aliases = AliasesOf(row);
        var ofAliases = aliases is null ? "" : $" OR {aliases} %> (SELECT spelling FROM text)";
        string[] columns =
        [
            .. Columns(row, new SearchPlace(kind, row), hasAliases: false),
            $"similarity({name}, (SELECT spelling FROM text))::double precision AS name_likeness",
            $"{(aliases is null ? "0" : $"coalesce(word_similarity((SELECT spelling FROM text), {aliases}), 0)")}::double precision AS alias_likeness",
        ];
        var rows = Select(
            row, from, columns, $"{HasFew} AND ({name} % (SELECT spelling FROM text){ofAliases})", order: null);
        return $"(SELECT * FROM {rows} AS row ORDER BY greatest(name_likeness, alias_likeness) DESC, key LIMIT {Number(Most)})";
    }

    /// <summary>The relation to what rows are made of, or what sites show; null for a kind that has neither.</summary>
    public static string? CommodityOf(EntityModel entity) =>
        new[] { Commodity, Theme }.FirstOrDefault(entity.Relations.ContainsKey);

    /// <summary>1 here and 0 far away; NULL for what has no place.</summary>
    public static string Nearness(string metres) =>
        FormattableString.Invariant($"1 / (1 + {metres} / {MetresOfHalfNearness})");

    /// <summary>The searched form of a name: not in EF's model, PostgreSQL computes it.</summary>
    public static string Name(SqlRow row) => $"{row.Alias}.{SqlName.Quote("search_name")}";

    /// <summary>The searched form of the aliases, between bars; null for a kind that has none.</summary>
    public static string? AliasesOf(SqlRow row) =>
        row.Entity.Columns.ContainsKey(Aliases) ? $"{row.Alias}.{SqlName.Quote("search_aliases")}" : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private SqlRow Row(out FromClause from)
    {
        from = new FromClause(statement);
        return from.Table(match.Relation(kind.ToString()).Target);
    }

    /// <param name="which">Of the statement's commodities.</param>
    /// <param name="condition">Whether a row counts; only what has a commodity is asked.</param>
    private string OfCommodity(string which, Func<SqlRow, string> condition)
    {
        var row = Row(out var from);
        var columns = Columns(row, new SearchPlace(kind, row), hasAliases: false);
        if (CommodityOf(row.Entity) is not { } relation)
        {
            return Select(row, from, [.. columns, "0::double precision AS likeness"], "FALSE", order: null);
        }

        var commodity = row.Column($"{relation}Id").Sql;
        var likeness = $"(SELECT commodities.likeness FROM commodities WHERE commodities.id = {commodity})";
        return Select(
            row, from, [.. columns, $"{likeness} AS likeness"],
            $"{commodity} = ANY (ARRAY(SELECT id FROM commodities WHERE {which})) AND {condition(row)}",
            $"{likeness} DESC, length({Name(row)})");
    }

    /// <summary>Whether a row comes from villages; asked from their side, which are few where a commodity's rows may be many.</summary>
    private string FromVillages(SqlRow row, string villages)
    {
        if (row.Entity.Columns.ContainsKey(VillageCode))
        {
            return $"{row.Column(VillageCode).Sql} = {villages}";
        }

        var from = new FromClause(statement);
        var toKind = match.Relation(nameof(SearchKind.Village)).Target.Relation($"{kind}s");
        var ofVillages = from.Related(toKind, [villages], out var tie);
        return $"{row.Column(row.Entity.Key[0]).Sql} IN (SELECT {ofVillages.Column(row.Entity.Key[0]).Sql}{from} WHERE {tie})";
    }

    private string[] Columns(SqlRow row, SearchPlace place, bool hasAliases)
    {
        var key = row.Column(row.Entity.Key[0]).Sql;
        return
        [
            $"'{UpperSnake.Of(kind)}'::text AS kind",
            $"{key}::text AS key",
            $"{(SearchDetails.HasNumber(row.Entity) ? key : "NULL")}::integer AS id",
            $"{Name(row)} AS name",
            .. hasAliases ? [$"{AliasesOf(row) ?? "NULL::text"} AS aliases"] : Array.Empty<string>(),
            $"{(near is null ? "NULL::geometry" : place.LocationOf(near))} AS location",
        ];
    }

    private string SelectPlaced(SqlRow row, FromClause from, string condition, string order)
    {
        var place = new SearchPlace(kind, row);
        return Select(row, from, [.. Columns(row, place, hasAliases: true), $"{place.Words} AS place"], condition, order);
    }

    private static string Select(SqlRow row, FromClause from, string[] columns, string condition, string? order)
    {
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        var cut = order is null ? "OFFSET 0" : $"ORDER BY {order}, {row.Column(row.Entity.Key[0]).Sql} LIMIT {Number(Most)}";
        return $"(SELECT {string.Join(", ", columns)}{from} WHERE {condition}{restriction} {cut})";
    }
}
