using System.Collections.Immutable;
using System.Globalization;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The SELECT of one page of one list in the making: what is selected is added to it, then it is written. The rows come
/// in the order of the list, or backwards where the page is taken from its end.
/// </summary>
internal sealed class PageSelect
{
    private readonly EntityQuery _query;
    private readonly PageBounds _page;
    private readonly FromClause _from;
    private readonly SourceSql? _source;
    private readonly List<string> _conditions = [];
    private readonly SqlRow? _spread;

    private ImmutableArray<KeysetPart> _parts = [];

    private PageSelect(EntityQuery query, PageBounds page, FromClause from, SqlRow row, string? tie, SourceSql? source = null)
    {
        (_query, _page, _from, Row, _source) = (query, page, from, row, source);
        _spread = query.Spread is { } spread ? from.Spread(row, row.Entity.Relation(spread)) : null;
        AddCondition(tie);
        AddCondition(row.Restriction);
        AddCondition(query.Where is { } where ? FilterSql.Of(where, row) : null);
    }

    public SqlRow Row { get; }

    public SelectList Select { get; } = new();

    public ImmutableArray<OrderTerm> Order { get; private set; } = [];

    /// <summary>What cuts the list to the page, where that is one condition.</summary>
    private string? Cutting => _parts is [var whole] ? whole.Condition : null;

    /// <summary>A list of its own.</summary>
    public static PageSelect OfRoot(StatementBuilder statement, EntityQuery query, PageBounds page)
    {
        var from = new FromClause(statement);
        return query.Source is { } source
            ? new PageSelect(query, page, from, from.Rows(query.Entity), null, SourceSql.Of(source, query, statement, []))
            : new PageSelect(query, page, from, from.Table(query.Entity), null);
    }

    /// <summary>The list beneath one row of its parents.</summary>
    public static PageSelect OfNested(
        StatementBuilder statement, NestedList nested, EntityQuery query, PageBounds page)
    {
        var from = new FromClause(statement);
        if (query.Source is { } source)
        {
            var rows = SourceSql.Of(source, query, statement, nested.KeyNames);
            return new PageSelect(query, page, from, from.Rows(query.Entity), null, rows);
        }

        var row = nested.Rows(from, out var tie);
        return new PageSelect(query, page, from, row, tie);
    }

    /// <summary>Cuts the list to the page; without it, all rows that answer the filter are selected.</summary>
    public PageSelect Cut()
    {
        Order = OrderSql.Terms(_query.Order, Row);
        var keyset = new KeysetSql(Order, _page, Row.Statement.Parameters);
        var (near, far) = _page.IsBackward ? (_page.Before, _page.After) : (_page.After, _page.Before);
        AddCondition(far is { } end ? keyset.Beyond(end, isAfter: _page.IsBackward) : null);
        _parts = near is { } start ? keyset.PartsBeyond(start, isAfter: !_page.IsBackward) : [];
        return this;
    }

    /// <summary>Selects a column of the query, in a place of its own.</summary>
    public int Add(Projection column) => Select.Add(column is SpreadProjection spread
        ? _spread!.Column(spread.Column).Sql
        : ProjectionSql.Of(column, Row));

    /// <summary>The columns by which the page is ordered, selected where they are not yet.</summary>
    public ImmutableArray<int> SelectOrder() => [.. Order.Select(term => Select.Find(term.Sql))];

    /// <summary>Everything of the list, uncut.</summary>
    public string ToSql() => $"{Select}{From()}{WhereWith(null)}";

    /// <summary>How many rows the list has, uncut.</summary>
    public string ToCountSql() =>
        $"SELECT count(*) AS c0{(_source is not null && _query.Where is null ? _from.With(_source.Rows) : From())}{WhereWith(null)}";

    /// <summary>The first <paramref name="limit"/> rows in the order.</summary>
    public string ToSql(int limit)
    {
        if (Order is [{ IsNearest: true }, ..] && !_page.IsBackward)
        {
            return NearestFirst(limit);
        }

        if (_parts is [var first, var second])
        {
            return InParts(first, second, Literal(limit));
        }

        return _source is { IsCutBeforeDetails: true } && _query.Where is null
            ? CutBeforeDetails(_source, $"{OrderBy(null)} LIMIT {Literal(limit)}")
            : $"{ToSqlInOrder()} LIMIT {Literal(limit)}";
    }

    /// <summary>Everything of the list, in the order.</summary>
    public string ToSqlInOrder() => ToSqlInOrder(_parts is [var whole] ? whole : null);

    private string ToSqlInOrder(KeysetPart? part) => $"{Select}{From()}{WhereWith(part?.Condition)}{OrderBy(part)}";

    // Where the first term is NULL everywhere, an index on the others serves as well.
    private string OrderBy(KeysetPart? part)
    {
        var terms = Order.Skip(part is { IsOfNulls: true } ? 1 : 0);
        return $" ORDER BY {string.Join(", ", terms.Select(term => term.Sql + term.Direction(_page.IsBackward)))}";
    }

    /// <summary>ORDER BY for whoever selects from this page under the alias.</summary>
    public string OrderOutside(string alias, bool isBackward) => string.Join(", ", SelectOrder().Select(
        (column, i) => $"{alias}.{SelectList.Name(column)}{Order[i].Direction(isBackward)}"));

    /// <summary>
    /// A GiST index walks by <c>&lt;-&gt;</c> alone: with the key beside it in one ORDER BY, all rows would be sorted.
    /// So the nearest come by the index, with all that are as far as the last, and are put in their order outside.
    /// </summary>
    private string NearestFirst(int limit)
    {
        var order = OrderOutside("near", isBackward: false);
        return $"SELECT * FROM ({Select}{_from}{WhereWith(Cutting)} ORDER BY {Order[0].Sql} "
            + $"FETCH FIRST {Literal(limit)} ROWS WITH TIES) near ORDER BY {order} LIMIT {Literal(limit)}";
    }

    /// <summary>Rows that are made are ordered and paged by what is scored; so all else is read for the page alone.</summary>
    private string CutBeforeDetails(SourceSql source, string cut)
    {
        var page = $"(SELECT * FROM {source.Rows} {Row.Alias}{WhereWith(Cutting)}{cut})";
        return $"{Select}{_from.With(source.Detailed(page))}{OrderBy(null)}";
    }

    private string From() => _source is null ? _from.ToString() : _from.With(_source.Detailed(_source.Rows));

    /// <summary>The first rows of the nearer part; where they are too few, those of the other one, which else does not run.</summary>
    private string InParts(KeysetPart first, KeysetPart second, string limit)
    {
        var order = OrderOutside("part", _page.IsBackward);
        return $"SELECT * FROM (WITH near AS MATERIALIZED ({ToSqlInOrder(first)} LIMIT {limit}) SELECT * FROM near UNION ALL "
            + $"(SELECT * FROM ({ToSqlInOrder(second)} LIMIT {limit}) far LIMIT {limit} - (SELECT count(*) FROM near))) part "
            + $"ORDER BY {order} LIMIT {limit}";
    }

    private string WhereWith(string? condition)
    {
        var conditions = condition is null ? _conditions : _conditions.Append(condition);
        var text = string.Join(" AND ", conditions);
        return text.Length == 0 ? "" : $" WHERE {text}";
    }

    // A literal, not a parameter: the planner has to see how few rows are wanted.
    private static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void AddCondition(string? condition)
    {
        if (condition is not null)
        {
            _conditions.Add(condition);
        }
    }
}
