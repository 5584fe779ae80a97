using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Makes queries ready to run. One for the whole program; its parts may be used by many threads.</summary>
public sealed class SqlCompiler(QueryLimits limits, CursorKey cursorKey)
{
    public QueryLimits Limits => limits;

    internal CursorKey CursorKey => cursorKey;

    /// <summary>
    /// The result is to be kept as long as the query is: its SQL is made at the first run and then kept for every set of
    /// values that needs the same text.
    /// </summary>
    public CompiledQuery Compile(EntityQuery query) => new(query, limits, cursorKey);

    /// <summary>
    /// One statement for all rows of a query, in its order and without pages, for one set of values; its nested lists,
    /// count and cursors are left out.
    /// </summary>
    /// <exception cref="QueryArgumentException">A value cannot be used.</exception>
    internal SqlStatement CompileWhole(EntityQuery query, object?[] values, out RunValues run)
    {
        run = new RunValues(values, limits, cursorKey);
        return WholeStatement.Of(new QueryShape(run), query);
    }
}
