using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>
/// For <c>dotnet ef</c>. Making a migration needs no server; a command that does takes the connection string from the
/// environment variable <c>OVOP_DATABASE</c>.
/// </summary>
internal sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<OvopDbContext>
{
    public OvopDbContext CreateDbContext(string[] args)
    {
        var connectionString = Environment.GetEnvironmentVariable("OVOP_DATABASE") ?? "Host=localhost;Database=ovop";
        var dataSource = new NpgsqlDataSourceBuilder(connectionString).UseNetTopologySuite().Build();
        return new OvopDbContext(OvopDbContextOptions.For(dataSource));
    }
}
