using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A plan that <see cref="QueryBackend"/> reads: some queries, and what their results are together.</summary>
internal abstract class ReadPlan : RowPlan
{
    /// <summary>The EPSG numbers that a request asks for.</summary>
    public abstract IEnumerable<int> CrsIn(object?[] variables);

    /// <summary>The queries for a request, compiled; none where nothing has to be read.</summary>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="compiler">Makes SQL of what has not been met yet.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value cannot be used.</exception>
    /// <exception cref="CoercionException">A variable is null where it must not be.</exception>
    public abstract IReadOnlyList<PreparedQuery> Prepare(object?[] variables, SqlCompiler compiler);

    /// <summary>The row on which the root cell stands.</summary>
    /// <param name="results">One for each query.</param>
    /// <param name="variables">The coerced variables by index.</param>
    public abstract RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables);
}
