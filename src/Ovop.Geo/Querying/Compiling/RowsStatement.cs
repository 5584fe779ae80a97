using System.Collections.Immutable;
using System.Globalization;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// The statement for the rows of a page: the columns asked for by the query, then the hidden ones, then those of the lists
/// that are folded into the rows.
/// </summary>
internal sealed class RowsStatement
{
    private readonly StatementBuilder _statement;
    private readonly PageBounds _page;
    private readonly ListPosition? _position;
    private readonly PageSelect _select;
    private readonly List<(FoldedList List, ImmutableArray<int> Keys)> _folded = [];

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

    /// <summary>How many columns a row has by itself, once the statement is written.</summary>
    public int Columns { get; private set; }

    /// <summary>The columns that a list beneath hangs on, hidden where the query does not ask for them.</summary>
    public ImmutableArray<int> Keys(NestedList nested) =>
        [.. nested.Keys.Select(key => _select.Select.Find(_select.Row.Column(key).Sql))];

    /// <summary>Lets a list come within the rows; its arrays follow the columns, list by list in the order of the calls.</summary>
    public CompiledList Fold(NestedList nested, EntityQuery query, PageBounds page, int round)
    {
        var (list, keys) = (new FoldedList(_statement, nested, query, page), Keys(nested));
        _folded.Add((list, keys));
        return list.ToList(round, keys);
    }

    public SqlStatement ToStatement()
    {
        Columns = _select.Select.Count;
        return _statement.Finish(
            _position is { } position ? Beneath(position) : _folded.Count > 0 ? WithFolded() : _select.ToSql(_page.Fetch));
    }

    private string WithFolded()
    {
        const string Page = "r";
        var order = _select.OrderOutside(Page, _page.IsBackward);
        return $"SELECT {string.Join(", ", ColumnsOf(Page))} FROM ({_select.ToSql(_page.Fetch)}) {Page}{Folded(Page)} ORDER BY {order}";
    }

    private string Beneath(ListPosition position)
    {
        const string Page = "c";
        var order = _select.OrderOutside(Page, _page.IsBackward);
        return $"SELECT {string.Join(", ", ColumnsOf(Page).Prepend("p.n"))} FROM {position.Parents.ToSql(_statement, position.Nested)} "
            + $"CROSS JOIN LATERAL ({_select.ToSql(_page.Fetch)}) {Page}{Folded(Page)} ORDER BY p.n, {order}";
    }

    private IEnumerable<string> ColumnsOf(string page) =>
    [
        .. Enumerable.Range(0, Columns).Select(column => $"{page}.{SelectList.Name(column)}"),
        .. _folded.SelectMany((folded, i) => folded.List.ColumnsOf(FoldedName(i))),
    ];

    private string Folded(string page) =>
        string.Concat(_folded.Select((folded, i) => folded.List.ToSql(page, folded.Keys, FoldedName(i))));

    private static string FoldedName(int index) => string.Create(CultureInfo.InvariantCulture, $"f{index}");
}
