using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities.Nodes;
using Ovop.Graph.Geometries;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Features;

/// <summary>
/// The types that make a page of a connection a FeatureCollection (RFC 7946, sections 3.2 and 3.3): selected with these
/// names, that part of the response is GeoJSON as it stands.
/// </summary>
internal static class FeatureTypes
{
    public const string FieldName = "featureCollection";

    public const string FeaturesName = "features";

    private const string Of = "of";

    public static string CollectionName(EntityDefinition definition) => $"{definition.Name}FeatureCollection";

    public static string FeatureName(EntityDefinition definition) => $"{definition.Name}Feature";

    /// <summary>The types of a located entity; none for another.</summary>
    public static IEnumerable<NamedType> Create(EntityDefinition definition) => definition.FeatureShapes.Count == 0
        ? []
        :
        [
            new ObjectType(type =>
            {
                type.Name(CollectionName(definition))
                    .Description($"A page of a list of {definition.Name} as a GeoJSON FeatureCollection (RFC 7946, section 3.3), to hand to a map as it is.");
                type.Field("type").Type("String!").ResolveWith(new ConstantField("FeatureCollection")).Description("FeatureCollection.");
                type.Field(FeaturesName).Type($"[{FeatureName(definition)}!]!").ResolveWith(new NodesField()).Description("The rows of this page.");
            }),
            new ObjectType(type => DescribeFeature(type, definition)),
            .. definition.FeatureShapes.Count == 1 ? Array.Empty<NamedType>() : [ShapeType(definition)],
        ];

    private static void DescribeFeature(ObjectTypeDescriptor type, EntityDefinition definition)
    {
        type.Name(FeatureName(definition)).Description($"{definition.Name} as a GeoJSON Feature (RFC 7946, section 3.2).");
        type.Field("type").Type("String!").ResolveWith(new ConstantField("Feature")).Description("Feature.");
        AddId(type, definition);
        type.Field("bbox").Type("[Float!]").Cost(Weights.DerivedGeometry).ResolveWith(new FeatureBoxField(definition.FeatureShapes))
            .Description("The smallest box around it: west, south, east, north. Null where there is no geometry: RFC 7946 has no bbox then, so leave it out of what must be strict.");
        var shapes = definition.FeatureShapes;
        var geometry = type.Field("geometry").Type(GeometryType.TypeName).Cost(Weights.Geometry)
            .ResolveWith(new FeatureGeometryField(shapes))
            .Description($"{shapes[0].Description} As a whole GeoJSON geometry object, in longitude and latitude (RFC 7946, section 4); null where there is none.");
        GeometryForm.AddArguments(geometry, canSimplify: definition.IsFeatureSimplifiable, canProject: false);
        if (shapes.Count > 1)
        {
            geometry.Argument(Of, argument => argument.Type(ShapeName(definition)).DefaultValue(shapes[0]).Description("Which of its geometries."));
        }

        type.Field("properties").Type($"{definition.Name}!").ResolveWith(new SameRowField()).Description("The row itself.");
    }

    private static void AddId(ObjectTypeDescriptor type, EntityDefinition definition)
    {
        if (definition.IsNode)
        {
            new IdMember(definition.Model).AddField(type);
            return;
        }

        var key = ColumnPath.Of(definition.Model.Key.Single().Property);
        type.Field("id").Type("ID!").Description("The key: the same row's in each answer to the same question. No id for node.")
            .ResolveWith(new ColumnField(key, definition.Model.ColumnAt(key).Kind));
    }

    private static string ShapeName(EntityDefinition definition) => $"{definition.Name}Shape";

    private static EnumType ShapeType(EntityDefinition definition) => new(type =>
    {
        type.Name(ShapeName(definition)).Description($"The geometries that a {definition.Name} can be drawn by.");
        foreach (var shape in definition.FeatureShapes)
        {
            type.Value(shape.Name, shape).Description(shape.Description);
        }
    });
}
