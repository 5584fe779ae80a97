using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A root field's one query and its cells, and where it is wanted the number of other rows beside it.</summary>
internal sealed class QueryPlan(ListPlan list, RowCell root) : WholePlan(list.AllForms)
{
    private readonly KeptQuery _query = new(list.Build);

    private readonly KeptQuery? _beside = list.Beside is { WantsTotalCount: true } beside ? new KeptQuery(beside.Build) : null;

    public override RowCell Root { get; } = root;

    public override RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables) => new(
        new ResultPages(results[0], variables) { Beside = _beside is null ? null : new ResultPages(results[1], variables) }, 0);

    protected override IReadOnlyList<PreparedQuery> Queries(object?[] variables, SqlCompiler compiler) => _beside is null
        ? _query.For(variables, compiler)
        : [.. _query.For(variables, compiler), .. _beside.For(variables, compiler)];
}
