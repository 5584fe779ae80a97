using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Makes queries ready to run. One for the whole program; its parts may be used by many threads.</summary>
public sealed class SqlCompiler(QueryLimits limits, CursorKey cursorKey)
{
    public QueryLimits Limits => limits;

    /// <summary>
    /// The result is to be kept as long as the query is: its SQL is made at the first run and then kept for every set of
    /// values that needs the same text.
    /// </summary>
    public CompiledQuery Compile(EntityQuery query) => new(query, limits, cursorKey);
}
