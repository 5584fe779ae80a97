using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Disagreements;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>What sources say otherwise than the row shows it: a plain list in the order of the claims.</summary>
/// <param name="claims">The relation to the claims on the row.</param>
internal sealed class DisagreementsMember(EntityRelation claims) : EntityMember(
    "disagreements",
    "What sources say otherwise than what is shown here, field by field, with both values and their sources; empty where none does.")
{
    // As of the claims themselves.
    private const int MaxRows = 1_000;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => type.Field(Name)
        .Description(Description)
        .Type($"[{definitions.For(DisagreementModel.Of(definitions.Models)).Name}!]!")
        .Cost(Weights.NestedList).ListSize(assumedSize: Weights.SmallListSize)
        .ResolveWith(new DisagreementsField(claims, definitions));

    private sealed class DisagreementsField(EntityRelation claims, EntityDefinitions definitions) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(DisagreementModel.Of(definitions.Models), (_, query) => query with
            {
                Source = new DisagreementSource(claims),
                Paging = Paging.All(MaxRows),
            });
            var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
            return new NestedRowsCell(shape, rows.List.Nest(rows.Absolute(ColumnPath.Of(field.Field.Name)), list));
        }
    }
}
