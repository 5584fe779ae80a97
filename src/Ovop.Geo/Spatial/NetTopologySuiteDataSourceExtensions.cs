using Npgsql.TypeMapping;

namespace Ovop.Geo.Spatial;

/// <summary>Stands in for the package Npgsql.NetTopologySuite, and bears its method's name.</summary>
public static class NetTopologySuiteDataSourceExtensions
{
    /// <summary>Maps NetTopologySuite geometries and raw EWKB to PostGIS types on a data source builder.</summary>
    public static TMapper UseNetTopologySuite<TMapper>(this TMapper mapper)
        where TMapper : INpgsqlTypeMapper
    {
        mapper.AddTypeInfoResolverFactory(new EwkbTypeInfoResolverFactory());
        return mapper;
    }
}
