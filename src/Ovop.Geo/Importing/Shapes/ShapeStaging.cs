using Npgsql;
using NpgsqlTypes;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Sql;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>
/// The shapes of all files in a temporary table, copied there as they are read, so that no file need fit in memory.
/// </summary>
internal sealed class ShapeStaging(NpgsqlConnection connection, ImportFindings findings, ProgressReporter progress)
{
    private const string CopySql = "COPY import_shape (feature, file, place, key, geometry) FROM STDIN (FORMAT binary)";

    /// <summary>Where each key was first met.</summary>
    private readonly Dictionary<string, string> _placeByKey = new(StringComparer.Ordinal);

    /// <summary>Features of all files, refused ones too.</summary>
    public long FeaturesRead { get; private set; }

    /// <param name="files">Paths.</param>
    /// <param name="read">Makes a shape of a feature, or says why it is none.</param>
    /// <param name="cancellationToken">Gives up the copy.</param>
    /// <exception cref="ImportException">A file cannot be read to its end.</exception>
    public async Task FillAsync(
        IReadOnlyList<string> files, Func<GeoJsonFeature, FeatureShape> read, CancellationToken cancellationToken)
    {
        await using (var create = new NpgsqlCommand(SqlScript.Read("import_shapes_stage.sql"), connection))
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }

        await using var copy = await connection.BeginBinaryImportAsync(CopySql, cancellationToken);
        copy.Timeout = Timeout.InfiniteTimeSpan;
        foreach (var path in files)
        {
            using var file = GeoJsonFile.Open(path);
            progress.Begin($"reading {file.Name}");
            await foreach (var feature in file.ReadAsync(cancellationToken))
            {
                FeaturesRead++;
                progress.Advance($"reading {file.Name}", FeaturesRead, file.Fraction);
                if (Judge(feature, read(feature), file.Name) is not { } shape)
                {
                    continue;
                }

                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(FeaturesRead, NpgsqlDbType.Bigint, cancellationToken);
                await copy.WriteAsync(file.Name, NpgsqlDbType.Text, cancellationToken);
                await copy.WriteAsync(feature.Place, NpgsqlDbType.Text, cancellationToken);
                await copy.WriteAsync(shape.Key!, NpgsqlDbType.Text, cancellationToken);
                await copy.WriteAsync(shape.Shape!, NpgsqlDbType.Geometry, cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    /// <returns>Null where the feature is refused.</returns>
    private FeatureShape? Judge(GeoJsonFeature feature, FeatureShape shape, string file)
    {
        var place = $"{file}, {feature.Place}";
        if (shape.Shape is not null && !_placeByKey.TryAdd(shape.Key!, place))
        {
            shape = FeatureShape.Refused(
                shape.Key,
                $"it stands at {_placeByKey[shape.Key!]} too, and that feature was read first.",
                "Give each once, as a MultiPolygon if it has several parts.");
        }

        if (shape.Shape is not null)
        {
            return shape;
        }

        findings.Add(
            new ImportFinding(
                ImportOutcome.Refused, file, feature.Place, shape.Key, shape.Problem!, shape.Remedy!),
            FeaturesRead);
        return null;
    }
}
