using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The statement for the rows of a page: those asked for by the query, then the hidden ones.</summary>
internal sealed class RowsStatement
{
    private readonly StatementBuilder _statement;
    private readonly PageBounds _page;
    private readonly ListPosition? _position;
    private readonly PageSelect _select;

    public RowsStatement(QueryShape shape, EntityQuery query, PageBounds page, ListPosition? position)
    {
        (_page, _position) = (page, position);
        _statement = new StatementBuilder(shape, query.Scope);
        _select = position is null
            ? PageSelect.OfRoot(_statement, query, page)
            : PageSelect.OfNested(_statement, position.Nested, query, page);
        _select.Cut();
        foreach (var column in query.Columns)
        {
            _select.Add(column);
        }

        OrderColumns = query.HasCursors ? _select.SelectOrder() : [];
    }

    /// <summary>The columns of the order, where cursors are wanted.</summary>
    public ImmutableArray<int> OrderColumns { get; }

    /// <summary>How many columns a row has, once the statement is written.</summary>
    public int Columns { get; private set; }

    /// <summary>The columns that a list beneath hangs on, hidden where the query does not ask for them.</summary>
    public ImmutableArray<int> Keys(NestedList nested) =>
        [.. nested.Keys.Select(key => _select.Select.Find(_select.Row.Column(key).Sql))];

    public SqlStatement ToStatement()
    {
        Columns = _select.Select.Count;
        return _statement.Finish(_position is null ? _select.ToSql(_page.Fetch) : Beneath(_position));
    }

    private string Beneath(ListPosition position)
    {
        var columns = Enumerable.Range(0, Columns).Select(column => $"c.{SelectList.Name(column)}").Prepend("p.n");
        var order = _select.OrderOutside("c", _page.IsBackward);
        return $"SELECT {string.Join(", ", columns)} FROM {position.Parents.ToSql(_statement, position.Nested)} "
            + $"CROSS JOIN LATERAL ({_select.ToSql(_page.Fetch)}) c ORDER BY p.n, {order}";
    }
}
