using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Readiness;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Readiness;

/// <summary>The requirements of a product's readiness to which it stands in one way.</summary>
internal sealed class StandingMember(string name, string description, RequirementStatus status) : EntityMember(name, description)
{
    // A list with more requirements would be a slip.
    private const int MaxRows = 1_000;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var relation = definitions.Models.For<ProductReadiness>().Relation(nameof(ProductReadiness.Requirements));
        type.Field(Name).Description(Description).Type($"[{definitions.For(relation.Target).Name}!]!")
            .Cost(Weights.NestedList).ListSize(assumedSize: Weights.SmallListSize)
            .ResolveWith(new StandingField(relation, status));
    }

    private sealed class StandingField(EntityRelation relation, RequirementStatus status) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(relation.Target, (_, query) => query with
            {
                Where = new OperatorFilter(
                    ColumnPath.Of(nameof(ProductRequirement.Status)),
                    FilterOperators.Find(ValueKind.Enum, "eq"),
                    [QueryValue.Of(status)]),
                Paging = Paging.All(MaxRows),
            });
            return new NestedRowsCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field), rows.Nest(relation, list));
        }
    }
}
