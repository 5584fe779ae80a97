using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>One entity of the model: its table, key, columns and relations. Made by <see cref="EntityModels"/>.</summary>
public sealed class EntityModel
{
    internal EntityModel(
        Type clrType, string table, ImmutableArray<EntityColumn> columns, ImmutableArray<EntityColumn> key)
    {
        ClrType = clrType;
        Table = table;
        Columns = columns.ToFrozenDictionary(column => column.Property, StringComparer.Ordinal);
        Key = key;
    }

    /// <summary>False where rows of it come from an <see cref="QuerySource"/> or a function, and no table holds them.</summary>
    public bool IsStored { get; internal init; } = true;

    public Type ClrType { get; }

    /// <summary>The C# name, such as <c>ProductCluster</c>.</summary>
    public string Name => ClrType.Name;

    /// <summary>Table or view, with its schema where it has one; quoted.</summary>
    public string Table { get; }

    /// <summary>
    /// The table as the catalogue names it, under which its versions are kept; null for a view, which has none of its own.
    /// </summary>
    public string? VersionedName { get; internal init; }

    /// <summary>By property name.</summary>
    public FrozenDictionary<string, EntityColumn> Columns { get; }

    /// <summary>The columns that identify a row; empty for a view without a key, which cannot be paged.</summary>
    public ImmutableArray<EntityColumn> Key { get; }

    /// <summary>By navigation name.</summary>
    public FrozenDictionary<string, EntityRelation> Relations { get; private set; } =
        FrozenDictionary<string, EntityRelation>.Empty;

    /// <exception cref="ArgumentException">There is no such column: a slip in the program, not of a client.</exception>
    public EntityColumn Column(string property) =>
        Columns.TryGetValue(property, out var column)
            ? column
            : throw new ArgumentException($"{Name} has no column {property}.", nameof(property));

    /// <summary>A column of the entity itself, or of one that relations to one lead to.</summary>
    /// <exception cref="ArgumentException">There is no such column: a slip in the program, not of a client.</exception>
    public EntityColumn ColumnAt(ColumnPath path) => At(path.Navigations).Column(path.Property);

    /// <summary>The entity's own column that holds the value at a path: also for the key of another table. Else null.</summary>
    public EntityColumn? Stored(ColumnPath path)
    {
        if (path.Navigations.IsEmpty)
        {
            return Column(path.Property);
        }

        var relation = Relation(path.Navigations[0]);
        return path.Navigations.Length == 1
            && relation is { HoldsTargetKey: true, TargetColumns: [var key], SourceColumns: [var source] }
            && key.Property == path.Property
                ? source
                : null;
    }

    /// <summary>The entity that relations lead to.</summary>
    /// <exception cref="ArgumentException">There is no such relation: a slip in the program, not of a client.</exception>
    public EntityModel At(ImmutableArray<string> navigations) =>
        navigations.Aggregate(this, (entity, navigation) => entity.Relation(navigation).Target);

    /// <exception cref="ArgumentException">There is no such relation: a slip in the program, not of a client.</exception>
    public EntityRelation Relation(string navigation) =>
        Relations.TryGetValue(navigation, out var relation)
            ? relation
            : throw new ArgumentException($"{Name} has no relation {navigation}.", nameof(navigation));

    public override string ToString() => Name;

    /// <summary>Closes the circle of entities that name each other; called once, while the model is built.</summary>
    internal void SetRelations(IEnumerable<EntityRelation> relations) =>
        Relations = relations.ToFrozenDictionary(relation => relation.Name, StringComparer.Ordinal);
}
