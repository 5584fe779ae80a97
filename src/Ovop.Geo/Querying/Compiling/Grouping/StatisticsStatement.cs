using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Statistics;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>
/// The statement for statistics: WITH (1) m, the rows that answer the filter, with the columns that are needed of them;
/// (2) g, their groups with what is computed of each; (3) r0 and on, how many rows of related lists the groups have;
/// (4) from these the groups that are wanted, in order and in pages, joined to the rows by which they are formed. So
/// rows are joined before grouping only where the filter or a key needs it, and no list makes a row count twice.
/// </summary>
internal sealed class StatisticsStatement
{
    private readonly StatementBuilder _statement;
    private readonly ListPosition? _position;
    private readonly PageSelect _members;
    private readonly GroupKeys _keys;
    private readonly GroupAggregates _aggregates;
    private readonly FromClause _from;
    private readonly SelectList _select = new();
    private readonly ImmutableArray<OrderTerm> _order;
    private readonly List<string> _conditions = [];

    /// <param name="rows">The page of the rows themselves, which the statistics are not cut to.</param>
    public StatisticsStatement(
        QueryShape shape, EntityQuery query, StatisticsQuery statistics, PageBounds rows, ListPosition? position)
    {
        FilterSize.Check(statistics.Having, shape.Run.Limits);
        Page = GroupPage.Of(query.Entity, statistics, position?.Nested, shape);
        _position = position;
        _statement = new StatementBuilder(shape, query.Scope);
        _members = position is null
            ? PageSelect.OfRoot(_statement, query, rows)
            : PageSelect.OfNested(_statement, position.Nested, query, rows);
        _from = new FromClause(_statement);
        _from.Given("g");
        _keys = new GroupKeys(statistics.Groups, _members, _from);
        _aggregates = new GroupAggregates(_members, _keys, _from);
        foreach (var column in statistics.Columns)
        {
            _select.Add(Expression(column));
        }

        _order = Terms(statistics.Order);
        OrderColumns = statistics.HasCursors ? [.. _order.Select(term => _select.Find(term.Sql))] : [];
        if (statistics.Having is { } having)
        {
            _conditions.Add(HavingSql.Of(having, _aggregates, _statement.Parameters));
        }

        if (Page.After is { } after)
        {
            _conditions.Add(new KeysetSql(_order, Page, _statement.Parameters).Beyond(after, isAfter: true));
        }
    }

    public PageBounds Page { get; }

    /// <summary>The columns of the order, where cursors are wanted.</summary>
    public ImmutableArray<int> OrderColumns { get; }

    public int Columns => _select.Count;

    public SqlStatement ToStatement() => _statement.Finish(_position is null ? Groups() : Beneath(_position));

    private string Expression(StatisticsColumn column) => column switch
    {
        KeyColumn key => _keys.Column(key.Column)?.Sql ?? "NULL",
        KeyPresence presence => _keys.Presence(presence.Navigations),
        KeyCell cell => _keys.Cell(cell.Navigations),
        AggregateColumn aggregate => _aggregates.Of(aggregate.Aggregate).Sql,
        _ => throw new NotSupportedException($"There is no SQL for a {column.GetType().Name}."),
    };

    private ImmutableArray<OrderTerm> Terms(ImmutableArray<GroupOrder> order)
    {
        var terms = new List<OrderTerm>();
        foreach (var key in order)
        {
            Add(Term(key));
        }

        var isDescending = terms is [.., var last] && last.IsDescending;
        foreach (var key in _keys.All)
        {
            Add(Term(key, isDescending));
        }

        // Groups that are all the rows are one, whatever its order: a comparison with a cursor needs something to compare.
        if (terms.Count == 0)
        {
            Add(new OrderTerm("(SELECT TRUE)", SqlType.Boolean, IsNullable: false, isDescending));
        }

        return [.. terms];

        void Add(OrderTerm term)
        {
            if (terms.TrueForAll(other => other.Sql != term.Sql))
            {
                terms.Add(term);
            }
        }
    }

    private OrderTerm Term(GroupOrder key) => key switch
    {
        AggregateOrder order => Term(_aggregates.Of(order.Aggregate), order),
        KeyOrder order => Term(_keys.Required(order.Column), order),
        _ => throw new NotSupportedException($"There is no SQL for a {key.GetType().Name}."),
    };

    private static OrderTerm Term(SqlColumn column, GroupOrder order) =>
        Term(column, order.IsDescending) with { HasNullsFirst = order.HasNullsFirst };

    private static OrderTerm Term(SqlColumn column, bool isDescending) =>
        new(column.Sql, SqlType.Of(column.Model), column.IsNullable, isDescending);

    private string Groups()
    {
        var where = _conditions.Count == 0 ? "" : $" WHERE {string.Join(" AND ", _conditions)}";
        var order = string.Join(", ", _order.Select(term => term.Sql + term.Direction(isBackward: false)));
        var limit = Page.Size.ToString(CultureInfo.InvariantCulture);
        return $"WITH m AS ({_members.ToSql()}), {_aggregates} {_select}{_from}{where} ORDER BY {order} LIMIT {limit}";
    }

    private string Beneath(ListPosition position)
    {
        var columns = Enumerable.Range(0, Columns).Select(column => $"c.{SelectList.Name(column)}").Prepend("p.n");
        return $"SELECT {string.Join(", ", columns)} FROM {position.Parents.ToSql(_statement, position.Nested)} "
            + $"CROSS JOIN LATERAL ({Groups()}) c ORDER BY p.n";
    }
}
