using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The rows of a relation to many that is small by nature, such as sources: a plain list in the order of the key.</summary>
internal sealed class ListMember(string name, string description, EntityRelation relation) : EntityMember(name, description)
{
    // A fact has a handful of sources; past this many something is wrong, and a page would be asked for.
    private const int MaxRows = 1_000;

    public EntityRelation Relation => relation;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) =>
        type.Field(Name).Description(Description)
            .Type($"[{definitions.For(relation.Target).Name}!]!")
            .Cost(Weights.NestedList).ListSize(assumedSize: Weights.SmallListSize)
            .ResolveWith(new ListField(relation));

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description)
            .Type(definitions.For(relation.Target).ListFilterName).Tag(new RelatedListFilter(relation));

    private sealed class ListField(EntityRelation relation) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(relation.Target, (_, query) => query with { Paging = Paging.All(MaxRows) });
            var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
            return new NestedRowsCell(shape, rows.Nest(relation, list));
        }
    }
}
