using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Spatial;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Spatial;

public sealed class EwkbMappingTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private NpgsqlDataSource _source = null!;

    /// <summary>All seven types, EMPTY, with Z, M and both, and nested in a way that is seldom met.</summary>
    public static TheoryData<string> Shapes =>
    [
        "POINT(112.32 -8.06)", "POINT Z (1 2 3)", "POINT M (1 2 3)", "POINT ZM (1 2 3 4)", "POINT EMPTY",
        "LINESTRING(0 0,1 1,2 0)", "LINESTRING Z (0 0 1,1 1 2)", "LINESTRING M (0 0 1,1 1 2)", "LINESTRING EMPTY",
        "POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,1 2,2 2,2 1,1 1))", "POLYGON Z ((0 0 1,4 0 1,4 4 2,0 0 1))",
        "POLYGON EMPTY",
        "MULTIPOINT((0 0),(1 1))", "MULTIPOINT Z ((0 0 1),(1 1 2))", "MULTIPOINT(EMPTY,(1 1))", "MULTIPOINT EMPTY",
        "MULTILINESTRING((0 0,1 1),(2 2,3 3))", "MULTILINESTRING Z ((0 0 1,1 1 1),(2 2 1,3 3 1))",
        "MULTILINESTRING EMPTY",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,9 5,9 9,5 5),(7 6,8 6,8 7,7 6)))",
        "MULTIPOLYGON Z (((0 0 5,1 0 5,1 1 5,0 0 5)))", "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION(POINT(1 1),GEOMETRYCOLLECTION(LINESTRING(0 0,1 1)))",
        "GEOMETRYCOLLECTION Z (POINT Z (1 1 1))", "GEOMETRYCOLLECTION EMPTY",
        "GEOMETRYCOLLECTION(POINT EMPTY,POLYGON EMPTY,MULTIPOLYGON EMPTY)",
    ];

    public async Task InitializeAsync()
    {
        var database = await postgis.CreateDatabaseAsync();
        _source = new NpgsqlDataSourceBuilder(database.ConnectionString).UseNetTopologySuite().Build();
    }

    public async Task DisposeAsync() => await _source.DisposeAsync();

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_geometry_comes_back_as_the_same_bytes(string wkt)
    {
        foreach (var type in new[] { "geometry", "geography" })
        {
            await using var read = _source.CreateCommand($"SELECT ST_GeomFromText('{wkt}', 4326)::{type}");
            var geometry = Assert.IsAssignableFrom<Geometry>(await read.ExecuteScalarAsync());
            Assert.Equal(Srid.Wgs84, geometry.SRID);

            await using var write = _source.CreateCommand(
                $"SELECT ST_AsEWKB($1::geometry) = ST_AsEWKB(ST_GeomFromText('{wkt}', 4326)::{type}::geometry), "
                + "pg_typeof($1)::text");
            write.Parameters.Add(new NpgsqlParameter { Value = geometry, DataTypeName = type });
            await using var same = await write.ExecuteReaderAsync();
            await same.ReadAsync();
            Assert.Equal((wkt, true, type), (wkt, same.GetBoolean(0), same.GetString(1)));
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Raw_bytes_pass_untouched_both_ways(string wkt)
    {
        await using var read = _source.CreateCommand(
            $"SELECT geom, ST_AsEWKB(geom) FROM (SELECT ST_GeomFromText('{wkt}', 4326) AS geom) AS given");
        byte[] bytes, ewkb;
        await using (var row = await read.ExecuteReaderAsync())
        {
            await row.ReadAsync();
            bytes = row.GetFieldValue<byte[]>(0);
            ewkb = row.GetFieldValue<byte[]>(1);
            Assert.Equal(bytes, row.GetFieldValue<ReadOnlyMemory<byte>>(0).ToArray());
        }

        Assert.Equal(ewkb, bytes);
        await using var write = _source.CreateCommand("SELECT ST_AsEWKB($1), ST_AsEWKB($2), pg_typeof($1)::text");
        write.Parameters.Add(new NpgsqlParameter { Value = bytes, DataTypeName = "geometry" });
        byte[] larger = [9, 9, .. bytes, 9];
        ReadOnlyMemory<byte> slice = larger.AsMemory(2, bytes.Length);
        write.Parameters.Add(new NpgsqlParameter { Value = slice, DataTypeName = "geometry" });
        await using var written = await write.ExecuteReaderAsync();
        await written.ReadAsync();
        Assert.Equal(bytes, written.GetFieldValue<byte[]>(0));
        Assert.Equal(bytes, written.GetFieldValue<byte[]>(1));
        Assert.Equal("geometry", written.GetString(2));
    }

    [Fact]
    public async Task Arrays_of_objects_and_of_bytes_keep_order_and_nulls()
    {
        await using var read = _source.CreateCommand(
            "SELECT ARRAY[ST_MakePoint(1, 2), NULL, ST_GeomFromText('LINESTRING(0 0,1 1)')]");
        await using var row = await read.ExecuteReaderAsync();
        await row.ReadAsync();
        var geometries = row.GetFieldValue<Geometry?[]>(0);
        Assert.Equal(["POINT (1 2)", null, "LINESTRING (0 0, 1 1)"], geometries.Select(g => g?.AsText()));
        var bytes = row.GetFieldValue<byte[]?[]>(0);
        await row.DisposeAsync();

        await using var write = _source.CreateCommand(
            "SELECT (SELECT string_agg(ST_AsText(g), ';') FROM unnest($1) AS g), "
            + "(SELECT string_agg(ST_AsText(g), ';') FROM unnest($2) AS g), cardinality($2), "
            + "(SELECT string_agg(ST_AsText(g), ';') FROM unnest($3) AS g)");
        write.Parameters.Add(new NpgsqlParameter { Value = geometries });
        write.Parameters.Add(new NpgsqlParameter { Value = bytes, DataTypeName = "geometry[]" });
        var points = new[] { new Point(3, 4), new Point(5, 6) };
        write.Parameters.Add(new NpgsqlParameter { Value = points, DataTypeName = "geometry[]" });
        await using var written = await write.ExecuteReaderAsync();
        await written.ReadAsync();
        Assert.Equal("POINT(1 2);LINESTRING(0 0,1 1)", written.GetString(0));
        Assert.Equal("POINT(1 2);LINESTRING(0 0,1 1)", written.GetString(1));
        Assert.Equal(3, written.GetInt32(2));
        Assert.Equal("POINT(3 4);POINT(5 6)", written.GetString(3));
    }

    [Fact]
    public async Task The_srid_that_a_geometry_has_is_written_and_none_is_made_up()
    {
        await using var command = _source.CreateCommand("SELECT ST_SRID($1), ST_SRID($2)");
        command.Parameters.Add(new NpgsqlParameter { Value = new Point(1, 2) { SRID = 32749 } });
        command.Parameters.Add(new NpgsqlParameter { Value = new Point(1, 2) });
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        Assert.Equal((32749, 0), (row.GetInt32(0), row.GetInt32(1)));

        await using var plain = _source.CreateCommand("SELECT ST_MakePoint(1, 2)");
        Assert.Equal(0, ((Geometry)(await plain.ExecuteScalarAsync())!).SRID);
    }

    [Fact]
    public async Task A_z_that_nobody_filled_is_not_written_as_nan()
    {
        var point = new Point(new CoordinateZ(1, 2, double.NaN));
        await using var command = _source.CreateCommand("SELECT ST_AsEWKT($1)");
        command.Parameters.Add(new NpgsqlParameter { Value = point });
        Assert.Equal("POINT(1 2)", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Asking_for_another_type_than_there_is_is_an_error_that_leaves_the_connection_usable()
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using (var command = new NpgsqlCommand("SELECT ST_GeomFromText('LINESTRING(0 0,1 1)')", connection))
        await using (var row = await command.ExecuteReaderAsync())
        {
            await row.ReadAsync();
            var exception = Assert.Throws<InvalidCastException>(() => row.GetFieldValue<Point>(0));
            Assert.Contains("LineString", exception.Message, StringComparison.Ordinal);
        }

        await using var again = new NpgsqlCommand("SELECT 1", connection);
        Assert.Equal(1, await again.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Binary_copy_writes_objects_and_bytes()
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using (var create = new NpgsqlCommand("CREATE TABLE copied (id int, geom geometry)", connection))
        {
            await create.ExecuteNonQueryAsync();
        }

        var point = new Point(1, 2) { SRID = Srid.Wgs84 };
        var bytes = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(point);
        await using (var copy = await connection.BeginBinaryImportAsync(
            "COPY copied (id, geom) FROM STDIN (FORMAT binary)"))
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(1);
            await copy.WriteAsync(point, NpgsqlDbType.Geometry);
            await copy.StartRowAsync();
            await copy.WriteAsync(2);
            await copy.WriteAsync(bytes, NpgsqlDbType.Geometry);
            await copy.CompleteAsync();
        }

        await using var command = new NpgsqlCommand(
            "SELECT array_agg(ST_AsEWKT(geom) ORDER BY id) FROM copied", connection);
        Assert.Equal(
            ["SRID=4326;POINT(1 2)", "SRID=4326;POINT(1 2)"], (string[])(await command.ExecuteScalarAsync())!);
    }

    [Fact]
    public async Task A_line_of_a_hundred_thousand_vertices_passes_whole_synchronously_and_not()
    {
        var line = new LineString([.. Enumerable.Range(0, 100_000).Select(i => new Coordinate(i / 1000.0, i % 7))]);
        await using var connection = await _source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT $1", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = line });
        Assert.True(line.EqualsExact((Geometry)(await command.ExecuteScalarAsync())!));
        Assert.True(line.EqualsExact((Geometry)command.ExecuteScalar()!));
    }
}
