using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>PostGIS answers what it does not like with an error on which the driver ends the connection.</summary>
public sealed class HostileGeometryTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    public static TheoryData<string> Geometries => new(
        """{"type":"Point","coordinates":[112,-8]}""",
        """{"type":"Point","coordinates":[180,90]}""",
        """{"type":"MultiPoint","coordinates":[[112,-8],[113,-8]]}""",
        """{"type":"LineString","coordinates":[[112,-8],[113,-8]]}""",
        """{"type":"LineString","coordinates":[[-180,0],[180,0]]}""",
        """{"type":"MultiLineString","coordinates":[[[112,-8],[113,-8]],[[112,-7],[113,-7]]]}""",
        """{"type":"Polygon","coordinates":[[[112,-8],[113,-8],[113,-7],[112,-8]]]}""",
        """{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}""",
        """{"type":"MultiPolygon","coordinates":[[[[112,-8],[113,-8],[113,-7],[112,-8]]]]}""",
        """
        {"type":"GeometryCollection","geometries":[
            {"type":"Point","coordinates":[112,-8]},{"type":"LineString","coordinates":[[112,-8],[113,-8]]}]}
        """,
        """
        {"type":"GeometryCollection","geometries":[{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","coordinates":[[[112,-8],[113,-8],[113,-7],[112,-8]]]}]}]}
        """);

    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source) VALUES
            ('35.05.01.2001', '35.05.01', '35.05', 'Balerejo', 'DESA', ST_SetSRID(ST_MakePoint(112, -8), 4326),
                ST_Multi(ST_MakeEnvelope(112, -8, 112.1, -7.9, 4326)), 'APPROXIMATE')
        """;

    [Theory]
    [MemberData(nameof(Geometries))]
    public async Task No_geometry_that_was_let_in_costs_a_connection(string geoJson)
    {
        var geometry = Geometry(geoJson);
        await using var connection = await Fixture.Sources.Reader.OpenConnectionAsync();
        var backend = connection.ProcessID;
        await connection.CloseAsync();

        foreach (var query in Queries(geometry))
        {
            try
            {
                await Fixture.RowsAsync(query);
            }
            catch (QueryArgumentException refusal)
            {
                Assert.Equal(QueryErrorCodes.InvalidGeometry, refusal.Code);
                Assert.Null(refusal.InnerException as PostgresException);
            }
        }

        await connection.OpenAsync();
        Assert.Equal(backend, connection.ProcessID);
    }

    private static IEnumerable<EntityQuery> Queries(GeometryValue geometry)
    {
        foreach (var column in new[] { "Location", "Boundary" })
        {
            foreach (var name in new[] { "intersects", "within", "contains", "nintersects", "nwithin", "ncontains" })
            {
                yield return Query<Village>("Code") with { Where = Compare<Village>(column, name, geometry) };
            }

            yield return Query<Village>("Code") with
            {
                Where = Compare<Village>(column, "withinDistance", geometry, 1_000.0),
            };
            yield return Query<Village>("Code") with
            {
                Order = [new NearestOrder(Path(column), QueryValue.Of(geometry))],
            };
            foreach (var field in GeometryFields.All)
            {
                yield return new EntityQuery(Model<Village>())
                {
                    Columns =
                    [
                        new ComputedProjection(
                            field, Path(column), [.. field.Parameters.Select(_ => QueryValue.Of(geometry))]),
                    ],
                };
            }
        }
    }
}
