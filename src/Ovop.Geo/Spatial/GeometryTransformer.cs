using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Brings what clients gave in another CRS to WGS 84, in one round trip for any number of geometries. The database
/// function <c>ovop_transform</c> traps what ST_Transform raises, so that a bad CRS or an impossible coordinate is the
/// client's error and costs no connection.
/// </summary>
/// <param name="reader">A data source whose role may read.</param>
public sealed class GeometryTransformer(NpgsqlDataSource reader)
{
    private const string Sql =
        """
        SELECT t.transformed, t.crs_known, t.problem
        FROM unnest($1) WITH ORDINALITY AS given(ewkb, ordinal)
        CROSS JOIN LATERAL ovop_transform(given.ewkb, $2) AS t
        ORDER BY given.ordinal
        """;

    /// <summary>As the other, where one that cannot be brought there fails all.</summary>
    /// <exception cref="GeometryInputException">The first that cannot.</exception>
    public async ValueTask<object?[]> RequireAsync(
        IReadOnlyList<GeometryValue> geometries, CancellationToken cancellationToken)
    {
        var transformed = await TransformAsync(geometries, cancellationToken).ConfigureAwait(false);
        return [.. transformed.Select(one => one.Error is { } error ? throw error : one.Value)];
    }

    /// <summary>The geometries in WGS 84, in their order; what is so already comes back untouched.</summary>
    public async ValueTask<IReadOnlyList<TransformedGeometry>> TransformAsync(
        IReadOnlyList<GeometryValue> geometries, CancellationToken cancellationToken)
    {
        var results = new TransformedGeometry[geometries.Count];
        var pending = new List<int>();
        for (var i = 0; i < geometries.Count; i++)
        {
            results[i] = new TransformedGeometry(geometries[i], Error: null);
            if (!geometries[i].IsWgs84)
            {
                pending.Add(i);
            }
        }

        if (pending.Count == 0)
        {
            return results;
        }

        await using var command = reader.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter
        {
            Value = pending.Select(i => geometries[i].Ewkb.ToArray()).ToArray(),
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
        });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Srid.Wgs84 });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        foreach (var index in pending)
        {
            await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
            var ewkb = await rows.IsDBNullAsync(0, cancellationToken).ConfigureAwait(false)
                ? null
                : await rows.GetFieldValueAsync<byte[]>(0, cancellationToken).ConfigureAwait(false);
            var crsIsKnown = await rows.GetFieldValueAsync<bool>(1, cancellationToken).ConfigureAwait(false);
            results[index] = Result(geometries[index], ewkb, crsIsKnown);
        }

        return results;
    }

    private static TransformedGeometry Result(GeometryValue given, byte[]? ewkb, bool crsIsKnown)
    {
        if (!crsIsKnown)
        {
            return Failed(
                GeometryInputException.UnknownCrs,
                "crs",
                $"{given.Crs} is no EPSG number that is known here; give one such as 4326 (the default) or 32749.");
        }

        if (ewkb is null || !IsOnEarth(Wkb.Envelope(ewkb)))
        {
            return Failed(
                GeometryInputException.InvalidGeometry,
                "",
                $"the coordinates lie outside the area where EPSG:{given.Crs} is defined; "
                    + "check them, their order (east, then north) and the CRS.");
        }

        try
        {
            // A polygon that is valid in the plane of its CRS may fold where that plane is cut open.
            var services = new NtsGeometryServices(new PrecisionModel(), Srid.Wgs84);
            GeometryValidity.Require(new WKBReader(services).Read(ewkb));
            return new TransformedGeometry(given with { Ewkb = ewkb }, Error: null);
        }
        catch (GeometryInputException invalid)
        {
            return Failed(invalid.Code, invalid.Path, $"in longitude and latitude it is {invalid.Problem}");
        }
    }

    private static bool IsOnEarth(WkbEnvelope envelope) =>
        envelope is { MinX: >= -180, MaxX: <= 180, MinY: >= -90, MaxY: <= 90 };

    private static TransformedGeometry Failed(string code, string path, string problem) =>
        new(Value: null, new GeometryInputException(code, path, problem));
}
