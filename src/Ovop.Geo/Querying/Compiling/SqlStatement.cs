using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One statement: its text never changes from run to run, so that PostgreSQL's plan for it is kept.</summary>
internal sealed record SqlStatement(string Text, ImmutableArray<ParameterBinding> Parameters)
{
    /// <summary>The tables and views that it reads, quoted, in order: its answer changes with nothing else.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];
}
