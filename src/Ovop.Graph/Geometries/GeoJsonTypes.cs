using Ovop.Engine.Types;

namespace Ovop.Graph.Geometries;

/// <summary>The GeoJSON object types of the response, one for each geometry type, and what they have in common.</summary>
internal static class GeoJsonTypes
{
    /// <summary>The enumeration of their types.</summary>
    public const string GeometryTypeEnum = "GeoJSONGeometryType";

    /// <summary>What they all have.</summary>
    public const string InterfaceName = "GeoJSONInterface";

    private static readonly (string Name, string Type, string Description)[] Fields =
    [
        ("type", $"{GeometryTypeEnum}!", "The geometry's type."),
        ("bbox", "[Float!]!", "The smallest box around it: west, south, east, north; empty for an empty geometry."),
        ("crs", "Int!", "The EPSG number of the coordinates."),
    ];

    /// <summary>The name of the object type for a geometry type.</summary>
    public static string NameOf(Geo.Spatial.GeometryType type) => $"GeoJSON{type}Type";

    public static IEnumerable<NamedType> Create() =>
    [
        new InterfaceType(type =>
        {
            type.Name(InterfaceName).Description("A GeoJSON geometry object (RFC 7946, section 3.1).");
            foreach (var (name, fieldType, description) in Fields)
            {
                type.Field(name).Type(fieldType).Description(description);
            }
        }),
        new EnumType(type =>
        {
            type.Name(GeometryTypeEnum).Description("The types of GeoJSON geometries (RFC 7946, section 1.4).");
            foreach (var geometryType in Enum.GetNames<Geo.Spatial.GeometryType>())
            {
                type.Value(geometryType).Description($"GeoJSON's {geometryType}.");
            }
        }),
        new CoordinatesType(),
        .. Enum.GetValues<Geo.Spatial.GeometryType>().Select(Create),
    ];

    private static ObjectType Create(Geo.Spatial.GeometryType geometryType) => new(type =>
    {
        type.Name(NameOf(geometryType)).Implements(InterfaceName).Description($"A GeoJSON {geometryType} (RFC 7946, section 3.1).");
        foreach (var (name, fieldType, description) in Fields)
        {
            type.Field(name).Type(fieldType).Description(description).ResolveWith(new GeometryPartField(name));
        }

        if (geometryType == Geo.Spatial.GeometryType.GeometryCollection)
        {
            type.Field("geometries").Type("Coordinates!").Description("The members, as GeoJSON geometry objects.")
                .ResolveWith(new GeometryPartField("geometries"));
        }
        else
        {
            type.Field("coordinates").Type("Coordinates!").Description("The coordinates, longitude before latitude.")
                .ResolveWith(new GeometryPartField("coordinates"));
        }
    });
}
