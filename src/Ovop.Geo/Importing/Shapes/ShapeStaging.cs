using NetTopologySuite.Geometries;
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
    private const string CopySql =
        "COPY import_shape (feature, file, place, key, name, boundary) FROM STDIN (FORMAT binary)";

    /// <summary>Features of all files, refused ones too.</summary>
    public long FeaturesRead { get; private set; }

    /// <param name="files">Paths.</param>
    /// <param name="read">Makes a shape of a feature, or says why it is none.</param>
    /// <param name="cancellationToken">Gives up the copy.</param>
    /// <exception cref="ImportException">A file cannot be read to its end.</exception>
    public async Task FillAsync(
        IReadOnlyList<string> files, Func<GeoJsonFeature, FeatureShape> read, CancellationToken cancellationToken)
    {
        await CreateAsync(cancellationToken);
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
                var shape = FeatureShape.RefusedAsInvented(feature.Element) ?? read(feature);
                if (shape.Shape is null)
                {
                    findings.Add(
                        new ImportFinding(
                            ImportOutcome.Refused, file.Name, feature.Place, shape.Key, shape.Problem!, shape.Remedy!),
                        FeaturesRead);
                    continue;
                }

                await copy.StartRowAsync(cancellationToken);
                await copy.WriteAsync(FeaturesRead, NpgsqlDbType.Bigint, cancellationToken);
                await copy.WriteAsync(file.Name, NpgsqlDbType.Text, cancellationToken);
                await copy.WriteAsync(feature.Place, NpgsqlDbType.Text, cancellationToken);
                await copy.WriteAsync(shape.Key!, NpgsqlDbType.Text, cancellationToken);
                await WriteNameAsync(copy, shape.Name, cancellationToken);
                await copy.WriteAsync<Geometry>(shape.Shape, NpgsqlDbType.Geometry, cancellationToken);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private static Task WriteNameAsync(NpgsqlBinaryImporter copy, string? name, CancellationToken cancellationToken) =>
        name is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(name, NpgsqlDbType.Text, cancellationToken);

    /// <summary>
    /// PostGIS tells of each shape's fault in a notice, and nobody reads notices while a copy is written: enough of them
    /// would fill the socket, and both sides would wait for ever.
    /// </summary>
    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        await using var create = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand("SET LOCAL client_min_messages = warning"),
                new NpgsqlBatchCommand(SqlScript.Read("import_shapes_stage.sql")),
            },
        };
        await create.ExecuteNonQueryAsync(cancellationToken);
    }
}
