using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Suitability;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Suitability;

/// <summary>What is said of a village's land for one commodity, the most telling first.</summary>
internal sealed class SuitabilityMember() : EntityMember(
    "suitability",
    "What is said of its land for one commodity: of the village itself before its zones, surveys before what reports and experts say, then of the largest part. Empty where nobody says anything: unknown, not unsuitable.")
{
    private const string Commodity = "commodity";

    // More than a handful of statements of one village and commodity would be a slip.
    private const int MaxRows = 1_000;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var relation = definitions.Models.For<Village>().Relation(nameof(Village.Suitabilities));
        type.Field(Name).Description(Description).Type($"[{definitions.For(relation.Target).Name}!]!")
            .Cost(Weights.NestedList).ListSize(assumedSize: Weights.SmallListSize)
            .Argument(Commodity, argument => argument.Type("String!").Description("The slug of the commodity, such as coffee."))
            .ResolveWith(new SuitabilityField(relation));
    }

    private sealed class SuitabilityField(EntityRelation relation) : BoundField
    {
        private const string Land = nameof(VillageSuitability.LandSuitability);

        private static readonly ColumnPath Slug =
            ColumnPath.Of(Land, nameof(LandSuitability.Commodity), nameof(Geo.Commodities.Commodity.Slug));

        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(relation.Target, (arguments, query) => query with
            {
                Where = new OperatorFilter(
                    Slug, FilterOperators.Find(ValueKind.Text, "eq"), [arguments.Parameter(arguments.Settle(field.Arguments[0]))]),
                Order =
                [
                    new ColumnOrder(ColumnPath.Of(Land, nameof(LandSuitability.VillageCode))),
                    new ColumnOrder(ColumnPath.Of(Land, nameof(LandSuitability.Basis)), IsDescending: true),
                    new ColumnOrder(ColumnPath.Of(nameof(VillageSuitability.Share)), IsDescending: true),
                ],
                Paging = Paging.All(MaxRows),
            });
            return new NestedRowsCell(
                new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field), rows.Nest(relation, list));
        }
    }
}
