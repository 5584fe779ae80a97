using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Around;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Rows;
using Ovop.Graph.Search;

namespace Ovop.Graph.Sites;

/// <summary>What lies around each site, in pages of its own.</summary>
internal sealed class AroundMember() : EntityMember(
    "around",
    "What else lies around it, nearest first: villages by the point inside them, products and producers by the nearest of their villages, clusters by the edge of their extent, other sites. What no village is told of lies nowhere. Nothing found says only that nothing is recorded: see productRecord of the villages.")
{
    private const string Metres = "metres";
    private const string Kinds = "kinds";

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => PageArguments
        .AddTo(
            type.Field(Name).Description(Description).Type($"{AroundTypes.Connection}!").Cost(Weights.Around)
                .Argument(Metres, metres => metres.Type("Float!")
                    .Description($"How far, on the spheroid: 0 to {QueryLimits.Default.PlaceMetres}."))
                .Argument(Kinds, kinds => kinds.Type($"[{SearchTypes.Kind}!]").Description("Only these; all where nothing is given.")),
            definitions.Pages,
            ConnectionTypes.Sized)
        .ResolveWith(new AroundField(definitions));

    private sealed class AroundField(EntityDefinitions definitions) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(AroundModel.Create(definitions.Models), (arguments, query) => Apply(field.Arguments, arguments, query));
            var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
            return new NestedPageCell(shape, rows.List.Nest(rows.Absolute(ColumnPath.Of(field.Field.Name)), list));
        }

        // Of what is as far, by its kind and name.
        private EntityQuery Apply(InputValues values, RequestArguments arguments, EntityQuery query)
        {
            return query with
            {
                Source = new AroundSource(definitions.Models, Parameter(Metres)) { Kinds = Parameter(Kinds) },
                Order =
                [
                    new ColumnOrder(ColumnPath.Of(NearbyRow.DistanceMetres)),
                    new ColumnOrder(ColumnPath.Of(NearbyRow.Kind)),
                    new ColumnOrder(ColumnPath.Of(NearbyRow.Title)),
                ],
                Paging = PageArguments.Of(values, arguments, definitions.Pages),
            };

            QueryValue Parameter(string name) =>
                arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
        }
    }
}
