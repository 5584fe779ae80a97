using System.Collections.Immutable;
using Npgsql;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Operators;
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
                var isOfOurs = refusal.InnerException is PostgresException { SqlState: "22023" };
                Assert.True(isOfOurs || refusal.InnerException is not PostgresException, refusal.ToString());
                Assert.Equal(
                    isOfOurs ? QueryErrorCodes.InvalidArgument : QueryErrorCodes.InvalidGeometry, refusal.Code);
            }
        }

        await connection.OpenAsync();
        Assert.Equal(backend, connection.ProcessID);
    }

    private static EntityQuery Where(FilterNode filter) => Query<Village>("Code") with { Where = filter };

    // Null for an operator that takes no geometry.
    private static ImmutableArray<QueryValue>? Arguments(
        FilterOperator one, GeometryValue geometry, bool hasOptional) => one.Parameters is [{ Name: "" }]
        ? null
        :
        [
            .. one.Parameters.Select(parameter => parameter switch
            {
                { Kind: ValueKind.Geometry } => QueryValue.Of(geometry),
                { Kind: ValueKind.Text } => QueryValue.Of("T*F**F***"),
                { AcceptsNull: true, Name: not "lt" } when !hasOptional => default,
                _ => QueryValue.Of(1_000.0),
            }),
        ];

    private static IEnumerable<EntityQuery> Queries(GeometryValue geometry)
    {
        foreach (var column in new[] { "Location", "Boundary" })
        {
            foreach (var one in FilterOperators.For(ValueKind.Geometry).Append(FilterOperators.Inside))
            {
                var arguments = Arguments(one, geometry, hasOptional: false);
                if (arguments is not null)
                {
                    yield return Where(new OperatorFilter(Path(column), one, arguments.Value));
                    yield return Where(new OperatorFilter(
                        new FilterOperand(Path(column)).Derive(GeometryFields.Envelope), one, arguments.Value));
                    yield return Where(new OperatorFilter(
                        Path(column), one, Arguments(one, geometry, hasOptional: true)!.Value));
                }
            }

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
