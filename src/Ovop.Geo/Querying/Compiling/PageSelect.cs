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
    private readonly List<string> _conditions = [];
    private readonly SqlRow? _spread;

    private PageSelect(EntityQuery query, PageBounds page, FromClause from, SqlRow row, string? tie)
    {
        (_query, _page, _from, Row) = (query, page, from, row);
        _spread = query.Spread is { } spread ? from.Spread(row, row.Entity.Relation(spread)) : null;
        AddCondition(tie);
        AddCondition(row.Restriction);
        AddCondition(query.Where is { } where ? FilterSql.Of(where, row) : null);
    }

    public SqlRow Row { get; }

    public SelectList Select { get; } = new();

    public ImmutableArray<OrderTerm> Order { get; private set; } = [];

    private string Where => _conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", _conditions)}";

    /// <summary>A list of its own.</summary>
    public static PageSelect OfRoot(StatementBuilder statement, EntityQuery query, PageBounds page)
    {
        var from = new FromClause(statement);
        var row = query.Source is { } search
            ? from.Rows(query.Entity, SearchSql.Of(search, query.Entity, statement))
            : from.Table(query.Entity);
        return new PageSelect(query, page, from, row, null);
    }

    /// <summary>The list beneath one row of its parents.</summary>
    public static PageSelect OfNested(
        StatementBuilder statement, NestedList nested, EntityQuery query, PageBounds page)
    {
        var from = new FromClause(statement);
        var row = nested.Rows(from, out var tie);
        return new PageSelect(query, page, from, row, tie);
    }

    /// <summary>Cuts the list to the page; without it, all rows that answer the filter are selected.</summary>
    public PageSelect Cut()
    {
        Order = OrderSql.Terms(_query.Order, Row);
        var keyset = new KeysetSql(Order, _page, Row.Statement.Parameters);
        AddCondition(_page.After is { } after ? keyset.Beyond(after, isAfter: true) : null);
        AddCondition(_page.Before is { } before ? keyset.Beyond(before, isAfter: false) : null);
        return this;
    }

    /// <summary>Selects a column of the query, in a place of its own.</summary>
    public int Add(Projection column) => Select.Add(column is SpreadProjection spread
        ? _spread!.Column(spread.Column).Sql
        : ProjectionSql.Of(column, Row));

    /// <summary>The columns by which the page is ordered, selected where they are not yet.</summary>
    public ImmutableArray<int> SelectOrder() => [.. Order.Select(term => Select.Find(term.Sql))];

    /// <summary>Everything of the list, uncut.</summary>
    public string ToSql() => $"{Select}{_from}{Where}";

    /// <summary>The first <paramref name="limit"/> rows in the order.</summary>
    public string ToSql(int limit)
    {
        if (Order is [{ IsNearest: true }, ..] && !_page.IsBackward)
        {
            return NearestFirst(limit);
        }

        return $"{ToSqlInOrder()} LIMIT {Literal(limit)}";
    }

    /// <summary>Everything of the list, in the order.</summary>
    public string ToSqlInOrder()
    {
        var order = string.Join(", ", Order.Select(term => term.Sql + term.Direction(_page.IsBackward)));
        return $"{Select}{_from}{Where} ORDER BY {order}";
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
        return $"SELECT * FROM ({Select}{_from}{Where} ORDER BY {Order[0].Sql} "
            + $"FETCH FIRST {Literal(limit)} ROWS WITH TIES) near ORDER BY {order} LIMIT {Literal(limit)}";
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
