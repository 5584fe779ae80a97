using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Npgsql;
using Ovop.Geo.Spatial;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Spatial;

/// <summary>EF over columns of every type, in a context of the test's own.</summary>
public sealed class GeometryTypeMappingTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task Columns_of_every_type_and_of_geography_are_written_read_changed_and_compared()
    {
        var database = await postgis.CreateDatabaseAsync();
        await using var source = new NpgsqlDataSourceBuilder(database.ConnectionString).UseNetTopologySuite().Build();
        var options = new DbContextOptionsBuilder<ShapeContext>()
            .UseNpgsql(source, npgsql => npgsql.UseNetTopologySuite()).Options;
        var ring = new LinearRing([new(0, 0), new(1, 0), new(1, 1), new(0, 0)]);
        await using (var write = new ShapeContext(options))
        {
            await write.Database.ExecuteSqlRawAsync(write.Database.GenerateCreateScript());
            write.Add(new Shape
            {
                Any = new Point(1, 2),
                Line = new LineString([new(0, 0), new(1, 1)]),
                Area = new Polygon(ring),
                Points = new MultiPoint([new Point(1, 2)]),
                Lines = new MultiLineString([new LineString([new(0, 0), new(1, 1)])]),
                Areas = new MultiPolygon([new Polygon(ring)]),
                Mixed = new GeometryCollection([new Point(1, 2)]),
                Place = new Point(112, -8) { SRID = Srid.Wgs84 },
                Nothing = null,
            });
            await write.SaveChangesAsync();
        }

        await using var context = new ShapeContext(options);
        var shape = await context.Shapes.SingleAsync();
        Assert.True(shape.Areas.EqualsExact(new MultiPolygon([new Polygon(ring)])));
        Assert.IsType<Point>(shape.Any);
        Assert.Equal(Srid.Wgs84, shape.Place.SRID);
        Assert.Null(shape.Nothing);

        // Replacing a geometry by an equal one is no change; by another, it is.
        shape.Any = new Point(1, 2);
        context.ChangeTracker.DetectChanges();
        Assert.False(context.ChangeTracker.HasChanges());
        shape.Any = new Point(3, 4);
        Assert.Equal(1, await context.SaveChangesAsync());
        Assert.Equal(
            "POINT(3 4) geography",
            await database.ScalarAsync<string>(
                """SELECT ST_AsText("Any") || ' ' || pg_typeof("Place") FROM "Shapes" """));
    }

    private sealed class ShapeContext(DbContextOptions<ShapeContext> options) : DbContext(options)
    {
        public DbSet<Shape> Shapes => Set<Shape>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Shape>()
            .Property(shape => shape.Place).HasColumnType("geography (Point, 4326)");
    }

    private sealed class Shape
    {
        public int Id { get; set; }

        public required Geometry Any { get; set; }

        public required LineString Line { get; set; }

        public required Polygon Area { get; set; }

        public required MultiPoint Points { get; set; }

        public required MultiLineString Lines { get; set; }

        public required MultiPolygon Areas { get; set; }

        public required GeometryCollection Mixed { get; set; }

        public required Point Place { get; set; }

        public Geometry? Nothing { get; set; }
    }
}
