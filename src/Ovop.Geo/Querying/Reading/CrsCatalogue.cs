using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Reading;

/// <summary>
/// Which CRS the database knows (its table <c>spatial_ref_sys</c>). Those that were found are remembered; the others are
/// looked up each time, since somebody may add one.
/// </summary>
/// <param name="reader">A data source whose role may read.</param>
public sealed class CrsCatalogue(NpgsqlDataSource reader)
{
    // Coordinates from the centre of the earth are three: there is no map in them.
    private const string Sql =
        "SELECT EXISTS (SELECT FROM spatial_ref_sys WHERE srid = $1 AND coalesce(proj4text, '') NOT LIKE '%+proj=geocent%')";
    private readonly ConcurrentDictionary<int, bool> _known = new([KeyValuePair.Create(Srid.Wgs84, true)]);

    /// <exception cref="GeometryInputException">The code is UNKNOWN_CRS.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away.</exception>
    public async ValueTask RequireAsync(int crs, CancellationToken cancellationToken)
    {
        if (_known.ContainsKey(crs))
        {
            return;
        }

        if (!Srid.IsPossible(crs) || !await IsListedAsync(crs, cancellationToken).ConfigureAwait(false))
        {
            throw new GeometryInputException(
                GeometryInputException.UnknownCrs,
                "crs",
                $"{crs} is no EPSG number that is known here; give one such as 4326 (the default) or 32749.");
        }

        _known.TryAdd(crs, true);
    }

    private async ValueTask<bool> IsListedAsync(int crs, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = reader.CreateCommand(Sql);
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = crs, NpgsqlDbType = NpgsqlDbType.Integer });
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true;
        }
        catch (NpgsqlException exception) when (DatabaseErrors.Translate(exception) is { } translated)
        {
            throw translated;
        }
    }
}
