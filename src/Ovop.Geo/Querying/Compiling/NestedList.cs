using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>How a nested list hangs on its parents: by which of their columns, over which relation.</summary>
internal abstract class NestedList
{
    private readonly string _path;

    /// <param name="path">Names the list in the fingerprints of cursors.</param>
    /// <param name="navigations">The relations to one that lead to the row that the list is of.</param>
    /// <param name="keys">That row's columns that the list starts from.</param>
    protected NestedList(string path, ImmutableArray<string> navigations, ImmutableArray<EntityColumn> keys)
        : this(path, keys.Select(key => (new ColumnPath(navigations, key.Property), key)))
    {
    }

    /// <param name="path">Names the list in the fingerprints of cursors.</param>
    /// <param name="keys">The columns that the list starts from, of whichever rows relations to one lead to.</param>
    protected NestedList(string path, IEnumerable<(ColumnPath Path, EntityColumn Column)> keys)
    {
        (_path, var held) = (path, keys.ToList());
        Keys = [.. held.Select(key => key.Path)];
        KeyTypes = [.. held.Select(key => SqlType.Of(key.Column))];
    }

    /// <summary>The parents' columns that the list starts from.</summary>
    public ImmutableArray<ColumnPath> Keys { get; }

    public ImmutableArray<SqlType> KeyTypes { get; }

    /// <summary>Whether finding the rows costs so much that it is not done twice.</summary>
    public abstract bool IsCostly { get; }

    /// <summary>Whether a parent without one of the keys has no rows beneath it.</summary>
    public virtual bool NeedsAllKeys => true;

    /// <summary>The keys as they are called where the parents stand in FROM as p.</summary>
    public IReadOnlyList<string> KeyNames => [.. Keys.Select((_, i) => $"p.{KeyName(i)}")];

    public static NestedList Of(EntityModel parent, NestedQuery nested)
    {
        var entity = parent.At(nested.Navigation.Navigations);
        return nested switch
        {
            { Query.Source: { } source } => new SourceList(parent, nested, entity, source),
            { HeldBy: { } column } => new HeldList(parent, nested, entity.Column(column)),
            { Spatial: { } spatial } => new SpatialList(parent, nested, entity, spatial),
            { Alternatives.IsEmpty: false } => new AlternativesList(parent, nested),
            _ => new RelatedList(parent, nested, entity.Relation(nested.Navigation.Property)),
        };
    }

    /// <summary>Starts FROM with the rows beneath one parent.</summary>
    /// <param name="tie">What ties them to it.</param>
    public abstract SqlRow Rows(FromClause from, out string tie);

    public static string KeyName(int index) => $"k{index}";

    public override string ToString() => _path;
}
