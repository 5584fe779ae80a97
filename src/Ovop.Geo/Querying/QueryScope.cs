using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>What the caller may see. The compiler applies it to every table that a query touches.</summary>
public abstract class QueryScope
{
    /// <summary>No restriction.</summary>
    public static QueryScope Everything { get; } = new EverythingScope();

    /// <summary>Names the scope in the keys of caches: what was read in one is never shown in another.</summary>
    public abstract string Key { get; }

    /// <summary>The condition that a row must answer to be seen; null where all may be. Of columns by themselves only.</summary>
    public abstract FilterNode? RestrictionOf(EntityModel entity);

    private sealed class EverythingScope : QueryScope
    {
        public override string Key => "everything";

        public override FilterNode? RestrictionOf(EntityModel entity) => null;
    }
}
