using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A nested list that comes within its parents' rows, each of its columns as an array of the values on the page: no
/// statement of its own, no second look for the parents, and no further round trip where that look would be costly.
/// </summary>
internal sealed class FoldedList
{
    /// <summary>Values that one row of the parents may bring so; with more, a row would no longer be a small thing.</summary>
    private const int MostValues = 1_000;

    private readonly PageSelect _select;
    private readonly NestedList _nested;

    /// <param name="statement">That of the parents.</param>
    public FoldedList(StatementBuilder statement, NestedList nested, EntityQuery query, PageBounds page)
    {
        FilterSize.Check(query.Where, statement.Shape.Run.Limits);
        (_nested, Page) = (nested, page);
        _select = PageSelect.OfNested(statement, nested, query, page).Cut();
        foreach (var column in query.Columns)
        {
            _select.Select.Add(ProjectionSql.Of(column, _select.Row));
        }

        OrderColumns = query.HasCursors ? _select.SelectOrder() : [];
        Columns = _select.Select.Count;
    }

    public PageBounds Page { get; }

    /// <summary>The columns of the order, where cursors are wanted.</summary>
    public ImmutableArray<int> OrderColumns { get; }

    /// <summary>How many arrays there are: columns of a row, hidden ones counted.</summary>
    public int Columns { get; }

    /// <summary>Whether a list can come so: plain columns of few rows, with nothing beneath and nothing to count.</summary>
    /// <param name="nested">The list.</param>
    /// <param name="page">Its page.</param>
    /// <param name="parents">The page of the parents.</param>
    public static bool Holds(NestedQuery nested, PageBounds page, PageBounds parents) =>
        nested is { Spatial: null, Query: { HasRows: true, HasTotalCount: false, Statistics: null, Nested.IsEmpty: true } query }
        && !parents.IsBackward // Its rows are turned round when all have come, and their lists would have to be, too.
        && query.Columns.Length > 0
        && query.Columns.Length * page.Fetch <= MostValues
        && query.Columns.All(column => column is ColumnProjection stored && IsScalar(query.Entity.ColumnAt(stored.Column).Kind));

    /// <summary>An item of FROM with the arrays, behind the parents.</summary>
    /// <param name="parents">The alias of the parents' page.</param>
    /// <param name="keys">Its columns that the list hangs on.</param>
    /// <param name="alias">The item's own.</param>
    public string ToSql(string parents, ImmutableArray<int> keys, string alias)
    {
        var held = keys.Select((key, i) => $"{parents}.{SelectList.Name(key)} AS {NestedList.KeyName(i)}");
        var arrays = Names.Select(name => $"array_agg(x.{name}) AS {name}");

        // The values come in the order of the page, which nothing stands between.
        return $" CROSS JOIN LATERAL (SELECT {string.Join(", ", arrays)} FROM (SELECT {string.Join(", ", held)}) p "
            + $"CROSS JOIN LATERAL ({_select.ToSql(Page.Fetch)}) x) {alias}";
    }

    /// <summary>The arrays as SELECT names them behind the parents' columns.</summary>
    public IEnumerable<string> ColumnsOf(string alias) => Names.Select(name => $"{alias}.{name}");

    /// <summary>How the parents' rows are to be read.</summary>
    /// <param name="round">The round trip in which they are.</param>
    /// <param name="keys">The parents' columns that the list hangs on.</param>
    public CompiledList ToList(int round, ImmutableArray<int> keys) => new()
    {
        Round = round,
        Page = Page,
        Rows = null,
        Count = null,
        IsFolded = true,
        Columns = Columns,
        OrderColumns = OrderColumns,
        IsNested = true,
        TakesParentKeys = false,
        ParentKeys = keys,
        ParentKeyTypes = _nested.KeyTypes,
        Nested = [],
    };

    private IEnumerable<string> Names => Enumerable.Range(0, Columns).Select(SelectList.Name);

    // An array of arrays has no gaps, and one of geometries would be a large row.
    private static bool IsScalar(ValueKind kind) => kind is not (ValueKind.TextArray or ValueKind.Geometry);
}
