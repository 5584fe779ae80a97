namespace Ovop.Geo.Querying.Compiling;

/// <summary>Where a nested list's statement has its parents from.</summary>
internal abstract class ParentRows
{
    /// <summary>The round trip, from 0, in which lists beneath them can be read.</summary>
    public abstract int Round { get; }

    /// <summary>
    /// An item of FROM called p, with the columns that the list hangs on (k0, k1 and on) and n, the parent's number from
    /// 1 in the order in which the parents are read.
    /// </summary>
    public abstract string ToSql(StatementBuilder statement, NestedList nested);
}
