using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A nested list whose rows a <see cref="QuerySource"/> makes for each parent.</summary>
internal sealed class SourceList(EntityModel parent, NestedQuery nested, EntityModel entity, QuerySource source) : NestedList(
    $"{parent.Table}.{nested.Navigation}~{source.GetType().Name}",
    nested.Navigation.Navigations,
    [.. source.ParentColumns.Select(entity.Column)])
{
    public override bool IsCostly => true;

    public override SqlRow Rows(FromClause from, out string tie) =>
        throw new NotSupportedException("The rows come from the source; see PageSelect.");
}
