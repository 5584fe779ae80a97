using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The rows of a relation to many, in pages of their own beneath each row.</summary>
internal sealed class ConnectionMember(string name, string description, EntityRelation relation) : EntityMember(name, description)
{
    public EntityRelation Relation => relation;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var target = definitions.For(relation.Target);
        var field = type.Field(Name).Description(Description).Type($"{target.ConnectionName}!").Cost(Weights.NestedList);
        ConnectionArguments.AddTo(field, target, definitions.Pages);
        field.ResolveWith(new NestedConnectionField(relation, target, definitions.Pages));
    }

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description)
            .Type(definitions.For(relation.Target).ListFilterName).Tag(new RelatedListFilter(relation));

    private sealed class NestedConnectionField(EntityRelation relation, EntityDefinition target, PageLimits pages) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var (list, shape) = ConnectionPlan.Of(target, field, pages);
            return new NestedPageCell(shape, rows.Nest(relation, list));
        }
    }
}
