using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The rows of the same table that lie next to each row, in pages of their own.</summary>
internal sealed class NeighboursMember(string description, EntityModel model, ColumnPath shape) : EntityMember("neighbours", description)
{
    private const string ToleranceMetres = "toleranceMetres";
    private const double UsualTolerance = 25;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
        var target = definitions.For(model);
        var field = type.Field(Name).Description(Description).Type($"{target.ConnectionName}!").Cost(Weights.Neighbours);
        ConnectionArguments.AddTo(field, target, definitions.Pages);
        field.Argument(ToleranceMetres, argument => argument.Type("Float!").DefaultValue(UsualTolerance)
            .Description("How many metres may lie between two boundaries that are drawn apart by mistake, 0 to 1000."));
        field.ResolveWith(new NeighboursField(target, shape, definitions.Pages));
    }

    private sealed class NeighboursField(EntityDefinition target, ColumnPath shape, PageLimits pages) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var (list, listShape) = ConnectionPlan.Of(target, field, pages);
            field.Arguments.TryGet(ToleranceMetres, out var planned);
            var navigation = rows.Absolute(ColumnPath.Of(field.Field.Name));
            return new NestedPageCell(listShape, rows.List.Nest(list, (arguments, query) => new NestedQuery(navigation, query)
            {
                Spatial = new SpatialRelation(
                    field.Field.Name, shape, target.Model, shape, arguments.Parameter(arguments.Settle(planned))),
            }));
        }
    }
}
