using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Stands in for the package Npgsql.EntityFrameworkCore.PostgreSQL.NetTopologySuite, and bears its method's name.
/// </summary>
public static class NetTopologySuiteDbContextExtensions
{
    /// <summary>Maps NetTopologySuite properties to PostGIS columns.</summary>
    public static NpgsqlDbContextOptionsBuilder UseNetTopologySuite(this NpgsqlDbContextOptionsBuilder builder)
    {
        var options = ((IRelationalDbContextOptionsBuilderInfrastructure)builder).OptionsBuilder;
        var extension = options.Options.FindExtension<NetTopologySuiteOptionsExtension>() ?? new();
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(extension);
        return builder;
    }
}
