using System.Buffers;
using System.Text;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>
/// What a query brought: the rows of all parents one behind another, each parent's in the order of the list, and the
/// lists beneath. A list of its own has the one parent 0; the parents of a nested one are the rows of the list above.
/// Disposing gives the memory back: of the outermost result, and with it of all beneath.
/// </summary>
public sealed class QueryResult : IDisposable
{
    private readonly PooledBuffer<ParentPage> _parents = new(Array.MaxLength);
    private readonly QueryResult[] _nested;
    private readonly QueryResult? _above;
    private readonly CursorKey _cursorKey;

    internal QueryResult(CompiledList list, RunValues run, CursorKey cursorKey, QueryResult? above)
    {
        (List, Run, _cursorKey, _above) = (list, run, cursorKey, above);
        Rows = new RowTable(list.Columns, run.Limits.ResultBytes, list.UsualSize);
        _nested = list.Nested.IsEmpty ? [] : new QueryResult[list.Nested.Length];
        for (var i = 0; i < _nested.Length; i++)
        {
            _nested[i] = new QueryResult(list.Nested[i], run, cursorKey, this);
        }

        Statistics = list.Statistics is { } statistics ? new QueryResult(statistics, run, cursorKey, above) : null;
    }

    public RowTable Rows { get; }

    /// <summary>The statistics of the rows, all pages together, beneath the same parents; null where not asked for.</summary>
    public QueryResult? Statistics { get; }

    internal CompiledList List { get; }

    internal RunValues Run { get; }

    internal QueryResult? Above => _above;

    internal ReadOnlySpan<QueryResult> AllNested => _nested;

    /// <summary>
    /// This list, or the nearest above, whose parents' keys go down as arrays: those parents came in an earlier round
    /// trip. Null where all above comes in the first.
    /// </summary>
    internal QueryResult? WithGivenParents => List.TakesParentKeys ? this : _above?.WithGivenParents;

    /// <summary>The rows of a parent.</summary>
    public (int Start, int Count) Range(int parent) => (_parents.Written[parent].Start, _parents.Written[parent].Count);

    /// <summary>Whether there are rows after the page; certain only where the query has page info.</summary>
    public bool HasNext(int parent) =>
        List.Page.Before is not null || (!List.Page.IsBackward && _parents.Written[parent].HasMore);

    /// <summary>Whether there are rows before the page: after a cursor always; else as <see cref="HasNext"/>.</summary>
    public bool HasPrevious(int parent) =>
        List.Page.After is not null || (List.Page.IsBackward && _parents.Written[parent].HasMore);

    /// <summary>Rows that answer the filter, all pages together; 0 where the query does not ask for it.</summary>
    public long TotalCount(int parent) => _parents.Written[parent].TotalCount;

    /// <summary>How many nested lists the query has.</summary>
    public int NestedCount => _nested.Length;

    /// <param name="index">In the query's nested lists.</param>
    public QueryResult Nested(int index) => _nested[index];

    /// <summary>Writes the row's cursor as ASCII letters, digits, - and _. The query must have cursors.</summary>
    public void WriteCursor(int row, IBufferWriter<byte> output)
    {
        var parent = ParentOf(row);
        var writer = new CursorWriter(_cursorKey, List.Page.CursorRules.Fingerprint, Depth(row, parent));
        if (_above is not null)
        {
            Add(ref writer, _above.Rows, parent, List.ParentKeys.AsSpan());
        }

        Add(ref writer, Rows, row, List.OrderColumns.AsSpan());
        writer.WriteTo(output);
    }

    public string Cursor(int row)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteCursor(row, output);
        return Encoding.ASCII.GetString(output.WrittenSpan);
    }

    public void Dispose()
    {
        foreach (var nested in _nested)
        {
            nested.Dispose();
        }

        Statistics?.Dispose();

        Rows.Return();
        _parents.Return();
    }

    /// <summary>Makes place for so many parents, with nothing beneath any of them.</summary>
    internal void StartParents(int count)
    {
        _parents.Space(count).AsSpan(0, count).Clear();
        _parents.Advance(count);
    }

    internal int ParentCount => _parents.Count;

    internal ref ParentPage Parent(int parent) => ref _parents.Written[parent];

    private static void Add(ref CursorWriter writer, RowTable rows, int row, ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            if (rows.IsNull(row, column))
            {
                writer.AddNull();
            }
            else
            {
                writer.Add(rows.GetWire(row, column));
            }
        }
    }

    /// <summary>The last parent whose rows start at the row or before it, and that has any.</summary>
    private int ParentOf(int row)
    {
        var (low, high) = (0, _parents.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _parents.Written[middle].Start <= row ? (middle, high) : (low, middle - 1);
        }

        while (low > 0 && _parents.Written[low].Count == 0)
        {
            low--;
        }

        return low;
    }

    private int Depth(int row, int parent)
    {
        var page = List.Page;
        if (!page.IsNearest || page.IsBackward)
        {
            return 0;
        }

        var before = page.After is { } after ? Run.CursorIn(after).Depth : 0;
        return before + row - _parents.Written[parent].Start + 1;
    }
}
