using Ovop.Engine.Types;
using Ovop.Geo.Commodities;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Villages;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The prospects of each village, or of each commodity, in pages of their own.</summary>
/// <param name="description">Of the field.</param>
/// <param name="key">Of the row above.</param>
/// <param name="hasWhere">Whether villages can be chosen.</param>
internal sealed class ProspectsMember(string description, string key, bool hasWhere) : EntityMember("prospects", description)
{
    public static ProspectsMember OfVillage() => new(
        "Which commodities could become its flagship, best first; those that are one already are not listed.",
        nameof(Village.Code),
        hasWhere: false);

    public static ProspectsMember OfCommodity() => new(
        "Which villages it could become the flagship of, best first; those whose flagship it is already are not listed.",
        nameof(Commodity.Id),
        hasWhere: true);

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var field = type.Field(Name).Description(Description).Type($"{ProspectTypes.Connection}!")
            .Cost(hasWhere ? Weights.Prospects : Weights.NestedProspects);
        if (hasWhere)
        {
            ProspectArguments.AddWhere(field, definitions);
        }

        ProspectArguments.AddTo(field, definitions.Pages).ResolveWith(new NestedProspectsField(definitions, key));
    }

    private sealed class NestedProspectsField(EntityDefinitions definitions, string key) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(ProspectModel.Create(definitions.Models), (arguments, query) =>
                ProspectArguments.Apply(field.Arguments, arguments, query, definitions, key));
            var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
            return new NestedPageCell(shape, rows.List.Nest(rows.Absolute(ColumnPath.Of(field.Field.Name)), list));
        }
    }
}
