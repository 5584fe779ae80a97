using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>
/// EF's model of our tables without a database. <c>db/entities.json</c> is written from it; queries read that file.
/// </summary>
public static class OvopModel
{
    private static readonly Lazy<IModel> Built = new(Build);

    /// <summary>The model, which never changes. The first call takes part of a second and some 40 MB.</summary>
    public static IModel Get() => Built.Value;

    private static IModel Build()
    {
        using var dataSource = new NpgsqlDataSourceBuilder("Host=none").UseNetTopologySuite().Build();
        using var context = new OvopDbContext(OvopDbContextOptions.For(dataSource));
        return context.Model;
    }
}
