using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A root field's one query and its cells.</summary>
internal sealed class QueryPlan(ListPlan list, RowCell root) : WholePlan(list.AllForms)
{
    private readonly KeptQuery _query = new(list.Build);

    public override RowCell Root { get; } = root;

    public override RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables) =>
        new(new ResultPages(results[0], variables), 0);

    protected override IReadOnlyList<PreparedQuery> Queries(object?[] variables, SqlCompiler compiler) =>
        _query.For(variables, compiler);
}
