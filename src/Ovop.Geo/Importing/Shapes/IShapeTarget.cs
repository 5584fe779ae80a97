using Npgsql;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>What shapes are imported for: villages' boundaries, zones.</summary>
internal interface IShapeTarget
{
    /// <summary>Reads what <see cref="Read"/> must know.</summary>
    /// <exception cref="ImportException">There is nothing that shapes could be imported for.</exception>
    Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken);

    /// <summary>Makes a keyed shape of a feature, or says why it is none. The database is busy meanwhile.</summary>
    FeatureShape Read(GeoJsonFeature feature);

    /// <summary>Takes out of <c>import_shape</c> what cannot be true, with a finding each.</summary>
    Task RefuseImplausibleAsync(
        NpgsqlConnection connection, ImportFindings findings, CancellationToken cancellationToken);

    /// <summary>Writes what stands in <c>import_shape</c> (feature, key, name, boundary), and derives what follows.</summary>
    /// <returns>What was changed, for the report.</returns>
    Task<IReadOnlyList<(string What, long Count)>> WriteAsync(
        NpgsqlConnection connection, ProgressReporter progress, CancellationToken cancellationToken);
}
