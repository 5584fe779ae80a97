using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Filters;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The row that a relation to one leads to; joined into the same statement.</summary>
internal sealed class ObjectMember(string name, string description, EntityRelation relation) : EntityMember(name, description)
{
    public EntityRelation Relation => relation;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) =>
        type.Field(Name).Description(Description)
            .Type(definitions.For(relation.Target).Name + (relation.IsRequired ? "!" : ""))
            .ResolveWith(new ObjectField(relation));

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description)
            .Type(definitions.For(relation.Target).FilterName).Tag(new RelatedObjectFilter(relation));

    public override void AddSort(InputObjectTypeDescriptor sort, EntityDefinitions definitions) =>
        sort.Field(Name).Description(Description)
            .Type(definitions.For(relation.Target).SortName).Tag(new RelatedOrderTag(relation));

    private sealed class ObjectField(EntityRelation relation) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var shape = rows.Through(relation).Shape((ObjectType)field.Field.Type.Named, field);

            // The foreign key tells whether there is a row, without a look at it.
            var presence = rows.Column(ColumnPath.Of(relation.SourceColumns[0].Property));
            return new RelatedCell(shape, presence);
        }
    }

    private sealed class RelatedCell(RowShape shape, int presence) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            target = row;
            return ((ResultRows)row.Rows).Table.IsNull(row.Index, presence) ? null : shape;
        }
    }
}
