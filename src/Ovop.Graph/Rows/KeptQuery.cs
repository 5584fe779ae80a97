using System.Collections.Concurrent;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Rows;

/// <summary>
/// A query's SQL for every pattern of variables that has been met. SQL is kept only where nothing but the presence of
/// variables, and the values of switches, shaped it.
/// </summary>
/// <param name="build">The query for a request.</param>
/// <param name="ownSlots">
/// How many values a plan gives besides the variables: their slots follow those of the variables, and the transformed
/// geometries' follow them.
/// </param>
internal sealed class KeptQuery(Func<RequestArguments, EntityQuery> build, int ownSlots = 0)
{
    // Two bits tell of a variable what can shape the SQL, or send it to be transformed first; a request with more variables is compiled each time.
    private const int MaxKeyedVariables = 32;
    private const int MaxKept = 64;

    private readonly ConcurrentDictionary<ulong, PreparedQuery[]> _kept = new();

    /// <summary>The query alone in a list, which is kept with it.</summary>
    public PreparedQuery[] For(object?[] variables, SqlCompiler compiler)
    {
        if (variables.Length > MaxKeyedVariables)
        {
            return [Compile(variables, compiler, out _)];
        }

        var key = Key(variables);
        if (_kept.TryGetValue(key, out var prepared))
        {
            return prepared;
        }

        prepared = [Compile(variables, compiler, out var isReusable)];
        return isReusable && _kept.Count < MaxKept ? _kept.GetOrAdd(key, prepared) : prepared;
    }

    private PreparedQuery Compile(object?[] variables, SqlCompiler compiler, out bool isReusable)
    {
        var arguments = new RequestArguments(variables, ownSlots);
        var query = build(arguments);
        isReusable = arguments.IsReusable;
        return new PreparedQuery(compiler.Compile(query), arguments.ForeignGeometries);
    }

    private static ulong Key(object?[] variables)
    {
        var key = 0UL;
        foreach (var value in variables)
        {
            var state = value switch
            {
                null => 1UL,
                true or GeometryValue { IsWgs84: false } => 2UL,
                _ => ReferenceEquals(value, InputValues.Absent) ? 0UL : 3UL,
            };
            key = (key << 2) | state;
        }

        return key;
    }
}

/// <summary>A query that is ready to run.</summary>
/// <param name="Query">The SQL.</param>
/// <param name="ForeignGeometries">To be transformed first; their slots follow all others.</param>
internal sealed record PreparedQuery(CompiledQuery Query, IReadOnlyList<GeometryValue> ForeignGeometries)
{
    /// <summary>The plan's own values; their slots follow the variables'.</summary>
    public object?[] OwnValues { get; init; } = [];

    /// <summary>The values of all slots.</summary>
    /// <param name="variables">The coerced variables by index.</param>
    /// <param name="transformed">The foreign geometries in WGS 84.</param>
    public object?[] Values(object?[] variables, object?[] transformed) =>
        OwnValues.Length == 0 && transformed.Length == 0 ? variables : [.. variables, .. OwnValues, .. transformed];
}
