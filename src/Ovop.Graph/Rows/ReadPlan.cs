using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A plan that <see cref="QueryBackend"/> reads: some queries, and how they are read.</summary>
/// <param name="forms">What is asked for besides rows.</param>
internal abstract class ReadPlan(IEnumerable<RequestedForm> forms) : RowPlan
{
    /// <summary>What has to be looked at for each request; each once.</summary>
    public ImmutableArray<RequestedForm> Forms { get; } = [.. forms.Distinct()];

    /// <summary>Checks the forms, then gives the queries for a request, compiled; none where nothing has to be read.</summary>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="compiler">Makes SQL of what has not been met yet.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value cannot be used.</exception>
    /// <exception cref="CoercionException">A variable is null where it must not be.</exception>
    public IReadOnlyList<PreparedQuery> Prepare(object?[] variables, SqlCompiler compiler)
    {
        foreach (var form in Forms)
        {
            form.Check(variables);
        }

        return Queries(variables, compiler);
    }

    /// <summary>How a request reads the queries.</summary>
    /// <param name="runs">What <see cref="Prepare"/> gave, with its values.</param>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="compiler">Makes SQL of what is asked later.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value cannot be used.</exception>
    public abstract PlanReading Read(QueryRun[] runs, object?[] variables, SqlCompiler compiler);

    /// <summary>The queries, when the forms are in order.</summary>
    protected abstract IReadOnlyList<PreparedQuery> Queries(object?[] variables, SqlCompiler compiler);
}
