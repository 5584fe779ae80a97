using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A nested list of the rows that any of several relations to many leads to. All hold their key in the one target, so that
/// no row comes twice and the index of each serves; a relation that leads nowhere has no key, and brings nothing. Keys are
/// identities: where they go down as arrays, 0 stands for one that is not there.
/// </summary>
internal sealed class AlternativesList(EntityModel parent, NestedQuery nested) : NestedList(
    $"{parent.Table}.{string.Join('|', Paths(nested))}", Paths(nested).Select(path => KeyOf(parent, nested, path)))
{
    private readonly EntityModel _target = nested.Query.Entity;

    private readonly IReadOnlyList<EntityColumn> _columns =
        [.. Paths(nested).Select(path => RelationOf(parent, path).TargetColumns.Single())];

    public override bool IsCostly => false;

    public override bool NeedsAllKeys => false;

    public override SqlRow Rows(FromClause from, out string tie)
    {
        var row = from.Table(_target);
        tie = $"({string.Join(" OR ", _columns.Select((column, i) => $"{row.Column(column).Sql} = {KeyNames[i]}"))})";
        return row;
    }

    private static IEnumerable<ColumnPath> Paths(NestedQuery nested) => [nested.Navigation, .. nested.Alternatives];

    private static EntityRelation RelationOf(EntityModel parent, ColumnPath path) =>
        parent.At(path.Navigations).Relation(path.Property);

    private static (ColumnPath Path, EntityColumn Column) KeyOf(EntityModel parent, NestedQuery nested, ColumnPath path)
    {
        var relation = RelationOf(parent, path);
        if (relation is not { IsList: true, HoldsTargetKey: false, SourceColumns: [{ Kind: ValueKind.Integer } key] }
            || relation.Target != nested.Query.Entity)
        {
            throw new ArgumentException($"{parent}.{path} is no list of {nested.Query.Entity} that holds an identity of its row.");
        }

        return (new ColumnPath(path.Navigations, key.Property), key);
    }
}
