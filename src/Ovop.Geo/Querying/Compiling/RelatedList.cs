using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A nested list by keys: the rows that a relation to many leads to.</summary>
internal sealed class RelatedList : NestedList
{
    private readonly EntityRelation _relation;

    public RelatedList(EntityModel parent, NestedQuery nested, EntityRelation relation)
        : base($"{parent.Table}.{nested.Navigation}", nested.Navigation.Navigations, relation.SourceColumns)
    {
        if (!relation.IsList || relation.Target != nested.Query.Entity)
        {
            throw new ArgumentException($"{parent}.{nested.Navigation} is no list of {nested.Query.Entity}.");
        }

        _relation = relation;
    }

    public override bool IsCostly => false;

    public override SqlRow Rows(FromClause from, out string tie) => from.Related(_relation, KeyNames, out tie);
}
