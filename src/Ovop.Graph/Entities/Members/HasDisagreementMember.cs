using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sources;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>Whether some source says otherwise than the row shows it: a leaf that can be filtered by.</summary>
/// <param name="claims">The relation to the claims on the row.</param>
internal sealed class HasDisagreementMember(EntityRelation claims) : EntityMember(
    "hasDisagreement",
    "Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart.")
{
    private const string Operators = "BooleanOperationFilterInput";

    private readonly FilterNode _condition = Condition(claims);

    /// <summary>Whether a claim on a row contradicts it.</summary>
    public static FilterNode Condition(EntityRelation claims) => new ListFilter(
        claims.Name,
        ListQuantifier.Some,
        new OperatorFilter(
            ColumnPath.Of(nameof(Claim.Contradicts)), FilterOperators.Find(ValueKind.Boolean, "eq"), [QueryValue.Of(true)]));

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => type.Field(Name)
        .Description(Description).Type("Boolean!").Cost(Weights.NestedList).ResolveWith(new ConditionField(_condition));

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) => filter.Field(Name)
        .Description(Description).Type(Operators).Cost(Weights.RelatedList).Tag(new ConditionFilter(_condition));

    private sealed class ConditionField(FilterNode condition) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            // A condition on this row, as one on the query's own.
            var absolute = rows.Absolute(ColumnPath.Of("")).Navigations.Reverse()
                .Aggregate(condition, (node, navigation) => new RelatedFilter(navigation, node));
            return ColumnCell.For(ValueKind.Boolean, rows.List.Add(_ => new ConditionProjection(absolute)));
        }
    }
}
