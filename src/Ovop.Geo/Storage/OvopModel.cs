using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>EF's model of our tables, for who needs their names and types but no context.</summary>
public static class OvopModel
{
    private static readonly Lazy<IModel> Built = new(Build);

    /// <summary>The model, which never changes. Needs no database; the first call takes part of a second.</summary>
    public static IModel Get() => Built.Value;

    private static IModel Build()
    {
        using var dataSource = new NpgsqlDataSourceBuilder("Host=none").UseNetTopologySuite().Build();
        using var context = new OvopDbContext(OvopDbContextOptions.For(dataSource));
        return context.Model;
    }
}
