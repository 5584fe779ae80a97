using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// What a search finds, as a subquery: one branch of candidates for each kind, by the indexes on names; then each
/// candidate's score.
/// </summary>
internal sealed class SearchSql
{
    private const double MetresOfHalfNearness = 25_000;
    private static readonly string Template = string.Join('\n', SqlScript.Read("search.sql").Split('\n')
        .Where(line => !line.TrimStart().StartsWith("--", StringComparison.Ordinal)));

    private readonly SearchSource _search;
    private readonly StatementBuilder _statement;
    private readonly string? _near;

    private SearchSql(SearchSource search, StatementBuilder statement)
    {
        (_search, _statement) = (search, statement);
        _near = statement.Shape.IsNull(search.Near)
            ? null
            : statement.Parameters.Add(new ValueBinding(search.Near, SqlType.Geography, GeometryConversion.Geography));
    }

    /// <param name="match">The entity of <see cref="SearchModel"/>.</param>
    public static string Of(SearchSource search, EntityModel match, StatementBuilder statement) =>
        new SearchSql(search, statement).ToSql(match);

    private string ToSql(EntityModel match)
    {
        var kinds = SearchModel.Kinds.Where(kind => _search.Kinds.IsEmpty || _search.Kinds.Contains(kind.Kind));
        var branches = kinds.Select(kind => new SearchBranch(kind.Kind, match, _statement, _near).ToSql());
        var text = _statement.Parameters.Add(new ValueBinding(_search.Text, SqlType.Text, SearchTextConversion.Text));
        const string Likeness = "greatest(name_likeness, alias_likeness)";
        return "(" + Template
            .Replace("{candidates}", string.Join(" UNION ALL ", branches), StringComparison.Ordinal)
            .Replace("{text}", text, StringComparison.Ordinal)
            .Replace("{distance}", _near is null ? "NULL::double precision" : $"ST_Distance(location::geography, {_near})", StringComparison.Ordinal)
            .Replace("{within}", _near is null
                ? Likeness
                : FormattableString.Invariant($"({Likeness} + coalesce(1 / (1 + distance_metres / {MetresOfHalfNearness}), 0)) / 2"), StringComparison.Ordinal)
            + ")";
    }
}
