using System.Collections.Immutable;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>One list of a query, its own or nested, ready to be asked for.</summary>
internal sealed record CompiledList
{
    /// <summary>The round trip, from 0, in which it is read.</summary>
    public required int Round { get; init; }

    public required PageBounds Page { get; init; }

    /// <summary>
    /// The page; null where the rows are not wanted. A nested list's statement has the parent's number, from 1, before
    /// all other columns, and brings the rows of one parent together.
    /// </summary>
    public required SqlStatement? Rows { get; init; }

    /// <summary>How many rows there are; for a nested list with the parent's number before. Null where not wanted.</summary>
    public required SqlStatement? Count { get; init; }

    /// <summary>What is computed of all rows, all pages together, for the same parents; null where not wanted.</summary>
    public CompiledList? Statistics { get; init; }

    /// <summary>Columns of a row, hidden ones counted, the parent's number not.</summary>
    public required int Columns { get; init; }

    /// <summary>The columns of the order, for cursors; empty where there are none.</summary>
    public required ImmutableArray<int> OrderColumns { get; init; }

    public required bool IsNested { get; init; }

    /// <summary>Whether its rows come within those of the parents, as arrays behind their columns; it has no statement then.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether the parents' keys go down as arrays.</summary>
    public required bool TakesParentKeys { get; init; }

    /// <summary>Whether a parent with some of the keys may have rows beneath it; else it needs all.</summary>
    public bool TakesAnyKey { get; init; }

    /// <summary>The columns of the parents' rows that the list hangs on; empty where nobody needs to know.</summary>
    public required ImmutableArray<int> ParentKeys { get; init; }

    /// <summary>Of those columns.</summary>
    public required ImmutableArray<SqlType> ParentKeyTypes { get; init; }

    public required ImmutableArray<CompiledList> Nested { get; init; }

    /// <summary>What its rows took when they were last read.</summary>
    public UsualSize UsualSize { get; } = new();

    /// <summary>All its statements, those of its statistics and of the lists beneath among them.</summary>
    public IEnumerable<SqlStatement> Statements =>
        new[] { Rows, Count }.OfType<SqlStatement>()
            .Concat(Statistics?.Statements ?? [])
            .Concat(Nested.SelectMany(nested => nested.Statements));

    public int Rounds => Nested.Aggregate(Round + 1, (rounds, nested) => Math.Max(rounds, nested.Rounds));
}
