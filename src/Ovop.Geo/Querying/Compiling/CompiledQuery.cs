using System.Collections.Immutable;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A query with the SQL that was made of it, once for each shape of the values. Safe for many threads.</summary>
public sealed class CompiledQuery
{
    /// <summary>Further ones are compiled anew at each run: somebody plays with page sizes or nulls.</summary>
    private const int MostShapes = 64;
    private readonly QueryLimits _limits;
    private ImmutableArray<(ImmutableArray<ShapeAnswer> Shape, CompiledList List)> _compiled = [];

    internal CompiledQuery(EntityQuery query, QueryLimits limits, CursorKey cursorKey) =>
        (Query, _limits, CursorKey) = (query, limits, cursorKey);

    public EntityQuery Query { get; }

    internal CursorKey CursorKey { get; }

    /// <summary>What its answer depends on, with these values; of a query without nested lists.</summary>
    /// <exception cref="QueryArgumentException">A value cannot be used.</exception>
    public QueryFootprint FootprintOf(object?[] values)
    {
        var run = Values(values);
        return QueryFootprint.Of(For(run).Statements, Query.Scope, run);
    }

    internal RunValues Values(object?[] values) => new(values, _limits, CursorKey);

    /// <exception cref="QueryArgumentException">A value cannot be used.</exception>
    internal CompiledList For(RunValues run)
    {
        foreach (var (shape, list) in _compiled)
        {
            if (Fits(shape, run))
            {
                SqlMeter.CountQuery(isHit: true);
                return list;
            }
        }

        SqlMeter.CountQuery(isHit: false);
        var asked = new QueryShape(run);
        var compiled = new ListCompiler(asked).Root(Query);
        if (_compiled.Length < MostShapes)
        {
            ImmutableInterlocked.Update(ref _compiled, known => known.Add((asked.Answers, compiled)));
        }

        return compiled;
    }

    private static bool Fits(ImmutableArray<ShapeAnswer> shape, RunValues run)
    {
        foreach (var answer in shape)
        {
            if (!answer.IsGivenBy(run))
            {
                return false;
            }
        }

        return true;
    }
}
