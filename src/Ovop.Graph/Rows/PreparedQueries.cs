using System.Collections.Concurrent;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Rows;

/// <summary>
/// The SQL of a list for every pattern of variables that has been met. It is kept only where nothing but the presence of
/// variables, and the values of switches, shaped it.
/// </summary>
internal sealed class PreparedQueries(ListPlan list)
{
    // Two bits tell of a variable what can shape the SQL, or send it to be transformed first; a request with more variables is compiled each time.
    private const int MaxKeyedVariables = 32;
    private const int MaxKept = 64;

    private readonly ConcurrentDictionary<ulong, PreparedQuery> _kept = new();

    private readonly RequestedForm[] _forms = [.. list.AllForms];

    /// <summary>The EPSG numbers that a request asks for.</summary>
    public IEnumerable<int> CrsIn(object?[] variables) => _forms.Select(form => form.CrsIn(variables));

    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value cannot be used.</exception>
    /// <exception cref="CoercionException">A variable is null where it must not be.</exception>
    public PreparedQuery Prepare(object?[] variables, SqlCompiler compiler)
    {
        foreach (var form in _forms)
        {
            form.Check(variables);
        }

        if (variables.Length > MaxKeyedVariables)
        {
            return Compile(variables, compiler, out _);
        }

        var key = Key(variables);
        if (_kept.TryGetValue(key, out var prepared))
        {
            return prepared;
        }

        prepared = Compile(variables, compiler, out var isReusable);
        return isReusable && _kept.Count < MaxKept ? _kept.GetOrAdd(key, prepared) : prepared;
    }

    private PreparedQuery Compile(object?[] variables, SqlCompiler compiler, out bool isReusable)
    {
        var arguments = new RequestArguments(variables);
        var query = list.Build(arguments);
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
/// <param name="ForeignGeometries">To be transformed first; their slots follow the variables'.</param>
internal sealed record PreparedQuery(CompiledQuery Query, IReadOnlyList<GeometryValue> ForeignGeometries);
