using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>A plan that <see cref="QueryBackend"/> reads: some queries, and how they are read.</summary>
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

    /// <summary>How a request reads the queries.</summary>
    /// <param name="runs">What <see cref="Prepare"/> gave, with its values.</param>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="compiler">Makes SQL of what is asked later.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value cannot be used.</exception>
    public abstract PlanReading Read(QueryRun[] runs, object?[] variables, SqlCompiler compiler);
}
