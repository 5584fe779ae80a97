using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>How a nested list hangs on its parents: by which of their columns, over which relation.</summary>
internal sealed record NestedList
{
    private readonly string _path;

    private NestedList(string path, ImmutableArray<ColumnPath> keys, EntityRelation relation) =>
        (_path, Keys, Relation) = (path, keys, relation);

    /// <summary>The parents' columns that the relation starts from.</summary>
    public ImmutableArray<ColumnPath> Keys { get; }

    public EntityRelation Relation { get; }

    public IEnumerable<SqlType> KeyTypes => Relation.SourceColumns.Select(SqlType.Of);

    /// <summary>The keys as they are called where the parents stand in FROM as p.</summary>
    public IReadOnlyList<string> KeyNames => [.. Keys.Select((_, i) => $"p.{KeyName(i)}")];

    public static NestedList Of(EntityModel parent, NestedQuery nested)
    {
        var entity = parent;
        foreach (var navigation in nested.Navigation.Navigations)
        {
            entity = entity.Relation(navigation).Target;
        }

        var relation = entity.Relation(nested.Navigation.Property);
        if (!relation.IsList || relation.Target != nested.Query.Entity)
        {
            throw new ArgumentException($"{parent}.{nested.Navigation} is no list of {nested.Query.Entity}.");
        }

        return new NestedList(
            $"{parent.Table}.{nested.Navigation}",
            [.. relation.SourceColumns.Select(key => new ColumnPath(nested.Navigation.Navigations, key.Property))],
            relation);
    }

    public static string KeyName(int index) => $"k{index}";

    public override string ToString() => _path;
}
