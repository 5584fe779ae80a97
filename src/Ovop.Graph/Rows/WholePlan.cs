using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A plan whose queries are all known before any is read, so that they are read at once.</summary>
/// <param name="forms">What is asked for besides rows.</param>
internal abstract class WholePlan(IEnumerable<RequestedForm> forms) : ReadPlan(forms)
{
    /// <summary>The row on which the root cell stands.</summary>
    /// <param name="results">One for each query.</param>
    /// <param name="variables">The coerced variables by index.</param>
    public abstract RowRef Result(ReadOnlySpan<QueryResult> results, object?[] variables);

    public sealed override PlanReading Read(QueryRun[] runs, object?[] variables, SqlCompiler compiler) =>
        new WholeReading(this, runs, variables);

    private sealed class WholeReading(WholePlan plan, QueryRun[] runs, object?[] variables) : PlanReading
    {
        public override IReadOnlyList<QueryRun> First => runs;

        public override RowRef? Result(QueryResult[] results, CancellationToken cancellationToken) => plan.Result(results, variables);
    }
}
