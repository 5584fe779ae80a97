using Ovop.Engine.Types;
using Ovop.Geo.Querying.Reading;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Markers;

/// <summary>Lists behind markers, one for each: their items are one behind another, and the rows of all are read together.</summary>
internal abstract class KeyedPages(KeyedRows rows) : RowSet
{
    private Dictionary<object, int> _index = [];
    private ResultRows? _read;

    /// <summary>Whether rows have to be read at all.</summary>
    public bool IsAsked => rows.IsAsked;

    /// <summary>The keys of all rows that are needed; some may come twice.</summary>
    public abstract IEnumerable<object> Keys { get; }

    /// <summary>Takes what was read.</summary>
    public void Take(QueryResult result, object?[] variables)
    {
        _index = rows.Index(result.Rows);
        _read = new ResultRows(result, variables);
    }

    /// <summary>The row with a key; false where there is none, which one snapshot does not let happen.</summary>
    protected bool TryRow(object key, out RowRef row)
    {
        var isThere = _index.TryGetValue(key, out var index);
        row = new RowRef(_read!, index);
        return isThere;
    }
}
