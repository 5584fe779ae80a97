using Ovop.Engine.Types;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Readiness;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Readiness;

/// <summary>How a product stands to what is asked of it for a purpose; to filter by, for any purpose.</summary>
internal sealed class ReadinessMember() : EntityMember(
    "readiness", "How it stands today to all that is asked of products of its kind for a purpose.")
{
    public const string For = "for";

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var relation = RelationOf(definitions);
        type.Field(Name).Description(Description).Type($"{definitions.For(relation.Target).Name}!").Cost(Weights.NestedList)
            .Argument(For, argument => argument.Type("RequirementPurpose!").Description("What it is to be ready for."))
            .ResolveWith(new ReadinessField(relation));
    }

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions)
    {
        var relation = RelationOf(definitions);
        filter.Field(Name).Description("How it stands to what is asked: a row for each purpose.")
            .Type(definitions.For(relation.Target).ListFilterName).Tag(new RelatedListFilter(relation));
    }

    private static EntityRelation RelationOf(EntityDefinitions definitions) =>
        definitions.Models.For<Product>().Relation(nameof(Product.Readiness));

    private sealed class ReadinessField(EntityRelation relation) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(relation.Target, (arguments, query) => query with
            {
                Where = new OperatorFilter(
                    ColumnPath.Of(nameof(ProductReadiness.Purpose)),
                    FilterOperators.Find(ValueKind.Enum, "eq"),
                    [arguments.Parameter(arguments.Settle(field.Arguments[0]))]),
                Paging = Paging.All(1),
            });
            return new NestedRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field), rows.Nest(relation, list));
        }
    }
}
