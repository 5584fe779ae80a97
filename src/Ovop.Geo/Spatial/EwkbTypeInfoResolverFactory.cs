using NetTopologySuite.Geometries;
using Npgsql.Internal;
using Npgsql.Internal.Postgres;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Tells Npgsql how to read and write PostGIS's <c>geometry</c> and <c>geography</c>: as NetTopologySuite objects (the
/// default for <c>geometry</c>), or as raw EWKB in <c>byte[]</c> and <c>ReadOnlyMemory&lt;byte&gt;</c> where the type
/// name is given; arrays of each alike.
/// </summary>
internal sealed class EwkbTypeInfoResolverFactory : PgTypeInfoResolverFactory
{
    private static readonly string[] TypeNames = ["geometry", "geography"];

    public override IPgTypeInfoResolver CreateResolver() => new Resolver(AddValues(new TypeInfoMappingCollection()));

    public override IPgTypeInfoResolver CreateArrayResolver() =>
        new Resolver(AddArrays(AddValues(new TypeInfoMappingCollection())));

    private static TypeInfoMappingCollection AddValues(TypeInfoMappingCollection mappings)
    {
        foreach (var typeName in TypeNames)
        {
            // The first mapping of a type name is what a reader without a wish gets, and the first type name of a CLR
            // type is what a parameter without a type name becomes.
            AddGeometry<Geometry>(mappings, typeName);
            AddGeometry<Point>(mappings, typeName);
            AddGeometry<LineString>(mappings, typeName);
            AddGeometry<Polygon>(mappings, typeName);
            AddGeometry<MultiPoint>(mappings, typeName);
            AddGeometry<MultiLineString>(mappings, typeName);
            AddGeometry<MultiPolygon>(mappings, typeName);
            AddGeometry<GeometryCollection>(mappings, typeName);
            mappings.AddType<byte[]>(
                typeName,
                static (options, mapping, _) => mapping.CreateInfo(options, new EwkbBytesConverter()),
                MatchRequirement.All);
            mappings.AddStructType<ReadOnlyMemory<byte>>(
                typeName,
                static (options, mapping, _) => mapping.CreateInfo(options, new EwkbMemoryConverter()),
                MatchRequirement.All);
        }

        return mappings;
    }

    private static void AddGeometry<T>(TypeInfoMappingCollection mappings, string typeName)
        where T : Geometry =>
        mappings.AddType<T>(
            typeName,
            static (options, mapping, _) => mapping.CreateInfo(options, new EwkbGeometryConverter<T>()),
            MatchRequirement.Single);

    private static TypeInfoMappingCollection AddArrays(TypeInfoMappingCollection mappings)
    {
        foreach (var typeName in TypeNames)
        {
            mappings.AddArrayType<Geometry>(typeName);
            mappings.AddArrayType<Point>(typeName);
            mappings.AddArrayType<LineString>(typeName);
            mappings.AddArrayType<Polygon>(typeName);
            mappings.AddArrayType<MultiPoint>(typeName);
            mappings.AddArrayType<MultiLineString>(typeName);
            mappings.AddArrayType<MultiPolygon>(typeName);
            mappings.AddArrayType<GeometryCollection>(typeName);
            mappings.AddArrayType<byte[]>(typeName);
            mappings.AddStructArrayType<ReadOnlyMemory<byte>>(typeName);
        }

        return mappings;
    }

    private sealed class Resolver(TypeInfoMappingCollection mappings) : IPgTypeInfoResolver
    {
        public PgTypeInfo? GetTypeInfo(Type? type, DataTypeName? dataTypeName, PgSerializerOptions options) =>
            mappings.Find(type, dataTypeName, options);
    }
}
