using Ovop.Engine.Types;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>The rows of one query, with the pages beneath them.</summary>
internal sealed class ResultRows(QueryResult result, object?[] variables) : RowSet
{
    private readonly ResultPages?[] _nested = new ResultPages?[result.NestedCount];

    public QueryResult Result { get; } = result;

    public RowTable Table => Result.Rows;

    /// <summary>The request's coerced variables by index, for what is decided only when a value is written.</summary>
    public object?[] Variables => variables;

    /// <summary>The pages of a nested query; their parents are these rows.</summary>
    public ResultPages Pages(int nested) => _nested[nested] ??= new ResultPages(Result.Nested(nested), variables);
}

/// <summary>The pages of one query, one for each row of the parent; a root query has one page.</summary>
internal sealed class ResultPages(QueryResult result, object?[] variables) : RowSet
{
    private ResultPages? _statistics;

    public QueryResult Result { get; } = result;

    /// <summary>Other rows, to be counted; null where nobody asked for them.</summary>
    public ResultPages? Beside { get; init; }

    /// <summary>The rows of all pages.</summary>
    public ResultRows Rows { get; } = new(result, variables);

    /// <summary>The statistics of the same lists, where they were asked for.</summary>
    public ResultPages Statistics => _statistics ??= new ResultPages(Result.Statistics!, variables);

    /// <summary>The rows of one page.</summary>
    public RowRange Page(int parent)
    {
        var (start, count) = Result.Range(parent);
        return new RowRange(Rows, start, count);
    }
}
