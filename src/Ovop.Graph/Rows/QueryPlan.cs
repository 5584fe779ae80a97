using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A root field that is one query: its cells and its SQL.</summary>
internal sealed class QueryPlan(ListPlan list, RowCell root) : WholePlan
{
    private readonly PreparedQueries _queries = new(list);

    public override RowCell Root { get; } = root;

    public override IEnumerable<int> CrsIn(object?[] variables) => _queries.CrsIn(variables);

    public override IReadOnlyList<PreparedQuery> Prepare(object?[] variables, SqlCompiler compiler) =>
        [_queries.Prepare(variables, compiler)];

    public override RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables) =>
        new(new ResultPages(results[0], variables), 0);
}
