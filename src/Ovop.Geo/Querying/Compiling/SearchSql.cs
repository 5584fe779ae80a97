using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What a search finds, as a subquery: in steps, candidates of each kind by the indexes on names, then each candidate's
/// score; what else is told of a row is joined to those of the page only.
/// </summary>
internal sealed class SearchSql : SourceSql
{
    private static readonly string Template = SqlScript.ReadPart("search.sql");
    private static readonly string CommodityWords = SqlScript.ReadPart("search_commodity_words.sql");

    private readonly StatementBuilder _statement;
    private readonly EntityModel _match;
    private readonly SearchKind[] _kinds;
    private readonly string? _near;

    /// <param name="match">The entity of <see cref="SearchModel"/>.</param>
    public SearchSql(SearchSource search, EntityModel match, StatementBuilder statement)
    {
        (_match, _statement) = (match, statement);
        var kinds = statement.Shape.SearchKinds(search.Kinds);
        _kinds = [.. SearchModel.Kinds.Select(kind => kind.Kind).Where(kind => (kinds & (1L << (int)kind)) != 0)];
        _near = statement.Shape.IsNull(search.Near)
            ? null
            : statement.Parameters.Add(new ValueBinding(search.Near, SqlType.Geography, GeometryConversion.Geography));
        Rows = Filled(statement.Parameters.Add(new ValueBinding(search.Text, SqlType.Text, SearchTextConversion.Text)));
    }

    /// <summary>All rows with their kind, key, score and distance, and nothing else.</summary>
    public override string Rows { get; }

    /// <summary>All columns of rows.</summary>
    /// <param name="rows">Of <see cref="Rows"/>, those that are wanted.</param>
    public override string Detailed(string rows)
    {
        var details = _kinds.Select(kind => SearchDetails.Of(kind, _match, _statement, _near));
        return "(SELECT x.kind, x.key, x.score, x.distance_metres, x.matched AS matched_field, d.* "
            + $"FROM {rows} AS x CROSS JOIN LATERAL ({string.Join(" UNION ALL ", details)}) AS d)";
    }

    private string Filled(string text)
    {
        SearchBranch[] branches = [.. _kinds.Select(kind => new SearchBranch(kind, _match, _statement, _near))];
        var within = _near is null ? "likeness" : $"(likeness + coalesce({SearchBranch.Nearness("distance_metres")}, 0)) / 2";
        return "(" + Template
            .Replace("{starting}", Step(branch => branch.Starting()), StringComparison.Ordinal)
            .Replace("{worded}", Step(branch => branch.Worded()), StringComparison.Ordinal)
            .Replace("{headed}", Step(branch => branch.Headed()), StringComparison.Ordinal)
            .Replace("{aliased}", Step(branch => branch.Aliased()), StringComparison.Ordinal)
            .Replace("{commodities}", Commodities(), StringComparison.Ordinal)
            .Replace("{made}", Step(branch => branch.Made()), StringComparison.Ordinal)
            .Replace("{there}", There(), StringComparison.Ordinal)
            .Replace("{made_there}", Step(branch => branch.MadeThere()), StringComparison.Ordinal)
            .Replace("{around}", $"SELECT {Places("District")} AS districts, {Places("Regency")} AS regencies", StringComparison.Ordinal)
            .Replace("{beside}", Step(branch => branch.Beside()), StringComparison.Ordinal)
            .Replace("{alike}", Step(branch => branch.Alike()), StringComparison.Ordinal)
            .Replace("{within}", within, StringComparison.Ordinal)
            .Replace("{distance}", _near is null ? "NULL::double precision" : $"ST_Distance(location::geography, {_near})", StringComparison.Ordinal)
            .Replace("{text}", text, StringComparison.Ordinal)
            + ")";

        string Step(Func<SearchBranch, string> rows) => string.Join(" UNION ALL ", branches.Select(rows));
    }

    /// <summary>
    /// The commodities that are called so, in either language, or that some of the words name; with how well these fit and
    /// the words that are left over. They are few.
    /// </summary>
    private string Commodities()
    {
        var from = new FromClause(_statement);
        var row = from.Table(_match.Relation(nameof(SearchKind.Product)).Target.Relation(SearchBranch.Commodity).Target);
        var restriction = row.Restriction is { } scope ? $" WHERE {scope}" : "";
        return $"SELECT {row.Column("Id").Sql} AS id, told.likeness, told.rest{from} CROSS JOIN LATERAL ("
            + CommodityWords.Replace("{name}", row.Column("Name").Sql, StringComparison.Ordinal)
                .Replace("{name_id}", row.Column("NameId").Sql, StringComparison.Ordinal)
            + $") AS told{restriction}";
    }

    /// <summary>Where the words say that are left over beside a commodity.</summary>
    private string There() =>
        _kinds.Any(kind => SearchBranch.CommodityOf(_match.Relation(kind.ToString()).Target) is not null)
            ? SearchThere.Of(_match.Relation(nameof(SearchKind.Village)).Target, _statement)
            : SearchThere.Nowhere;

    /// <summary>The codes of districts or regencies that are called like what follows a name, the most alike first.</summary>
    private string Places(string entity)
    {
        const int Most = 30;
        var from = new FromClause(_statement);
        var row = from.Table(_match.Relation(nameof(SearchKind.Village)).Target.Relation(entity).Target);
        var name = $"ovop_normalise({row.Column("Name").Sql})";
        var restriction = row.Restriction is { } scope ? $" AND {scope}" : "";
        return $"ARRAY(SELECT {row.Column("Code").Sql}::text{from} WHERE {SearchBranch.HasFew} "
            + $"AND ({name} %> (SELECT place1 FROM text) OR {name} %> (SELECT place2 FROM text)){restriction} "
            + $"ORDER BY greatest(word_similarity((SELECT place1 FROM text), {name}), word_similarity((SELECT place2 FROM text), {name})) DESC, "
            + $"{row.Column("Code").Sql} LIMIT {Most})";
    }
}
