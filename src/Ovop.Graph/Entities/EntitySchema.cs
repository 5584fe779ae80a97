using Ovop.Engine.Introspection;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Connections;
using Ovop.Graph.Entities.Nodes;
using Ovop.Graph.Entities.Statistics;
using Ovop.Graph.Filters;
using Ovop.Graph.Geometries;
using Ovop.Graph.Labels;
using Ovop.Graph.Notices;
using Ovop.Graph.Orders;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities;

/// <summary>Builds the schema from the features: types, inputs and root fields of every entity.</summary>
internal static class EntitySchema
{
    private static readonly string Purpose =
        "Villages of Indonesia and what they make (One Village One Product): where they lie, what their ground is like, "
        + "who makes what together, who helps them, where visitors could go. Every fact names its sources; unknown is not none.\n\n"
        + DataNotices.Text;

    /// <param name="features">What it is made of.</param>
    /// <param name="models">The tables.</param>
    /// <param name="backend">Reads rows.</param>
    /// <param name="geometryLimits">How large a geometry in a request may be.</param>
    /// <param name="pages">How many rows a page has.</param>
    /// <param name="notice">Stands before all that the schema says of itself; null where nothing does.</param>
    /// <exception cref="SchemaException">The features do not fit together; lists every fault.</exception>
    public static Schema Create(
        IReadOnlyList<SchemaFeature> features, EntityModels models, RowBackend backend, GeometryLimits geometryLimits, PageLimits pages,
        string? notice = null)
    {
        var definitions = new EntityDefinitions(
            features.SelectMany(feature => feature.Entities).Select(entity => entity.Define(models)), models, pages);
        var builder = SchemaBuilder.New()
            .Description(notice is null ? Purpose : $"{notice}\n\n{Purpose}")
            .AddQueryType(new ObjectType(query =>
            {
                AddRootFields(query, definitions, backend);
                foreach (var extension in Extensions(features))
                {
                    extension.AddRootFields(query, models, definitions, backend);
                }
            }))
            .AddType(new Geometries.GeometryType(geometryLimits))
            .AddType(new DateType())
            .AddType(new NodeType())
            .AddType(new PageInfoType())
            .AddType(new SortEnumType())
            .AddType(new LanguageType())
            .AddType(new GeometrySortInputType())
            .AddIntrospection()
            .AddCostDirectives();
        foreach (var type in Types(features, definitions, OtherShapes.Of(definitions, Extensions(features))).Concat(Extensions(features).SelectMany(one => one.Types(models, definitions))))
        {
            builder.AddType(type);
        }

        return builder.Create();
    }

    private static IEnumerable<SchemaExtension> Extensions(IReadOnlyList<SchemaFeature> features) =>
        features.Select(feature => feature.Extension).OfType<SchemaExtension>();

    private static IEnumerable<NamedType> Types(
        IReadOnlyList<SchemaFeature> features, EntityDefinitions definitions, IReadOnlyList<(OtherShape Shape, string InputName)> shapes) =>
    [
        .. definitions.Keep([.. GeoJsonTypes.Create()]),
        .. OperationInputs.Create(),
        .. NearTag.Create(shapes),
        .. InsideTag.Create(shapes),
        .. features.SelectMany(feature => feature.Enums)
            .SelectMany(type => new NamedType[] { type, OperationInputs.Create(type.ClrType) }),
        .. definitions.All.SelectMany(definition => EntityTypes.Create(definition, definitions)),
        .. StatisticsTypes.Create(definitions),
    ];

    private static void AddRootFields(ObjectTypeDescriptor query, EntityDefinitions definitions, RowBackend backend)
    {
        query.Name("Query").Description("Everything that can be asked.");
        query.Field("node").Type(NodeType.TypeName).Cost(Weights.Single)
            .Description("The object with this id; null where there is none.")
            .Argument("id", id => id.Type("ID!").Description("As it came in a field id."))
            .ResolveWith(new NodeSource(definitions, backend, isList: false));
        query.Field("nodes").Type($"[{NodeType.TypeName}]").Cost(Weights.Single)
            .ListSize(Weights.SmallListSize, ["ids"], [], requireOneSlicingArgument: false)
            .Description("The objects with these ids, in their order; null for an id that has none.")
            .Argument("ids", ids => ids.Type("[ID!]!").Description($"As they came in fields id; at most {definitions.Pages.MaxSize}."))
            .ResolveWith(new NodeSource(definitions, backend, isList: true));
        foreach (var definition in definitions.All)
        {
            if (definition.ListField is { } listName)
            {
                var field = query.Field(listName).Type(definition.ConnectionName).Cost(Weights.List)
                    .Description($"A list of {definition.Name}, in pages.")
                    .ResolveWith(new ConnectionSource(definition, backend, definitions.Pages));
                ConnectionArguments.AddTo(field, definition, definitions.Pages);
            }

            if (definition.StatisticsField is { } statistics)
            {
                GroupsSource.AddTo(query.Field(statistics), definition, backend, definitions.Pages);
            }

            if (definition.SingleField is { } single)
            {
                var argument = char.ToLowerInvariant(single.Property[0]) + single.Property[1..];
                query.Field(single.Name).Type(definition.Name).Cost(Weights.Single)
                    .Description($"The {definition.Name} with this {argument}; null where there is none.")
                    .Argument(argument, key => key.Type("String!").Description($"The {argument}, exactly."))
                    .ResolveWith(SingleSource.ByKey(definition.Model, ColumnPath.Of(single.Property), backend));
            }

            if (definition.AtField is { } at)
            {
                query.Field(at.Name).Type(definition.Name).Cost(Weights.Single)
                    .Description($"The {definition.Name} that is here: the one whose area covers the point; of several that share the edge on which it lies, the one with the smallest code. Null where there is none.")
                    .Argument("geometry", point => point.Type("Geometry!").Description("A Point; other geometries are refused."))
                    .ResolveWith(SingleSource.ByPlace(definition.Model, ColumnPath.Of(at.Property), backend));
            }
        }
    }
}
