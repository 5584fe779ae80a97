using Npgsql;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>
/// An import of shapes from GeoJSON, in one transaction:
/// <list type="number">
/// <item>reads the files and copies what the target can use to a temporary table;</item>
/// <item>brings other CRS to WGS 84, repairs what is not valid, refuses what cannot be true;</item>
/// <item>lets the target write, and derive what follows.</item>
/// </list>
/// </summary>
internal static class ShapeImport
{
    public static readonly ImportOption Strict = new("strict", "Change nothing if any feature is refused.")
    {
        IsFlag = true,
    };

    /// <exception cref="ImportException">The import cannot be done; nothing was changed.</exception>
    public static async Task<ImportReport> RunAsync(
        ImportRequest request, IShapeTarget target, CancellationToken cancellationToken)
    {
        var progress = new ProgressReporter(request.Progress);
        var findings = new ImportFindings();
        try
        {
            await using var transaction = await ImportTransaction.BeginAsync(
                request.Writer, progress, cancellationToken);
            var connection = transaction.Connection;
            await target.PrepareAsync(connection, cancellationToken);
            var staging = new ShapeStaging(connection, findings, progress);
            await staging.FillAsync(request.Files, target.Read, cancellationToken); // 1.
            progress.Begin("checking shapes");
            var checks = new ShapeChecks(connection, findings);
            await checks.RunAsync(cancellationToken); // 2.
            await target.RefuseImplausibleAsync(connection, findings, cancellationToken);
            var accepted = await checks.CountAsync(cancellationToken);
            var isApplied = accepted > 0 && !(request.HasFlag(Strict) && findings.Refused > 0);
            IReadOnlyList<(string What, long Count)> changes = [];
            if (isApplied)
            {
                changes = await target.WriteAsync(connection, progress, cancellationToken); // 3.
                await transaction.CommitAsync(cancellationToken);
            }

            return ImportReport.Of([("features read", staging.FeaturesRead), .. changes], findings, progress) with
            {
                IsApplied = isApplied,
                CouldApply = accepted > 0,
            };
        }
        catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled)
        {
            throw ImportException.FromDatabase(exception);
        }
    }
}
