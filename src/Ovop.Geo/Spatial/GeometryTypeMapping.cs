using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;

namespace Ovop.Geo.Spatial;

/// <summary>EF's view of a geometry column; the bytes are Npgsql's matter (<see cref="EwkbGeometryConverter{T}"/>).</summary>
internal sealed class GeometryTypeMapping<T> : RelationalGeometryTypeMapping<T, T>
    where T : Geometry
{
    public GeometryTypeMapping(string storeType)
        : base(converter: null, storeType)
    {
    }

    private GeometryTypeMapping(RelationalTypeMappingParameters parameters)
        : base(parameters, converter: null)
    {
    }

    protected override Type WktReaderType => typeof(WKTReader);

    private bool IsGeography => StoreType.StartsWith("geography", StringComparison.Ordinal);

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) =>
        new GeometryTypeMapping<T>(parameters);

    protected override void ConfigureParameter(DbParameter parameter)
    {
        base.ConfigureParameter(parameter);
        if (parameter is NpgsqlParameter npgsqlParameter)
        {
            npgsqlParameter.NpgsqlDbType = IsGeography ? NpgsqlDbType.Geography : NpgsqlDbType.Geometry;
        }
    }

    protected override string GenerateNonNullSqlLiteral(object value)
    {
        var geometry = (Geometry)value;
        var srid = geometry.SRID > 0 ? $"SRID={geometry.SRID};" : "";
        return $"{(IsGeography ? "geography" : "geometry")} '{srid}{AsText(value)}'";
    }

    protected override string AsText(object value) => ((Geometry)value).AsText();

    protected override int GetSrid(object value) => ((Geometry)value).SRID;
}
