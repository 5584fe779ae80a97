using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>The options that every context of the product has, whoever opens it.</summary>
internal static class OvopDbContextOptions
{
    public static DbContextOptions<OvopDbContext> For(NpgsqlDataSource dataSource) =>
        new DbContextOptionsBuilder<OvopDbContext>()
            .UseNpgsql(dataSource, npgsql => npgsql.UseNetTopologySuite())
            .Options;
}
