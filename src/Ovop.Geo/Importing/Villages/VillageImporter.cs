using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Villages;

/// <summary>
/// <c>import villages FILE.csv</c>: makes villages and the ladder above them from a gazetteer. A wrong line refuses the
/// whole file. What is there already stays as it is; where the file says otherwise, a finding tells it, and a claim
/// keeps what the file says with its source.
/// </summary>
internal sealed class VillageImporter : IImporter
{
    public string Name => "villages";

    public string Description =>
        "Make villages, districts, regencies and provinces from a gazetteer in CSV "
            + $"(columns {string.Join(',', GazetteerVillage.Columns.Required)}; "
            + $"also {string.Join(',', GazetteerVillage.Columns.Optional)}).";

    public bool TakesSeveralFiles => false;

    public IReadOnlyList<ImportOption> Options =>
        [.. RegisterSource.Options, GazetteerLadder.Province, VillageWriter.Update];

    public async Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var progress = new ProgressReporter(request.Progress);
        var source = RegisterSource.Read(request);
        progress.Begin($"reading {Path.GetFileName(request.Files[0])}");
        var gazetteer = Gazetteer.Read(request.Files[0]);

        await using var database = new OvopDbContext(OvopDbContextOptions.For(request.Writer));
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)database.Database.GetDbConnection();
        if (!await BulkWriteLock.TryTakeAsync(connection, cancellationToken))
        {
            progress.Begin("waiting until another import or seeding has ended");
            await BulkWriteLock.TakeAsync(connection, cancellationToken);
        }

        progress.Begin("writing villages");
        var findings = new ImportFindings();
        var sourceId = await RegisterSource.EnsureAsync(database, source, cancellationToken);
        var ladder = await new GazetteerLadder(database, gazetteer, sourceId, findings)
            .WriteAsync(request.Value(GazetteerLadder.Province), cancellationToken);

        var villages = new VillageWriter(database, gazetteer.File, sourceId, findings);
        await villages.WriteAsync(gazetteer.Villages, request.HasFlag(VillageWriter.Update), cancellationToken);

        var derivation = await BoundaryDerivation.BeginAsync(connection, progress.Follow, cancellationToken);
        await derivation.AddVillagesAsync(villages.Changed, cancellationToken);
        var cells = await derivation.RunAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ImportReport.Of(
        [
            ("villages made", villages.Made),
            ("villages updated", villages.Updated),
            ("villages left as they were", gazetteer.Villages.Count - villages.Made - villages.Updated),
            ("districts made", ladder.Districts),
            ("regencies made", ladder.Regencies),
            ("provinces made", ladder.Provinces),
            ("claims of the source made", villages.Claims + ladder.Claims),
            ("approximate cells derived", cells),
        ],
        findings,
        progress);
    }
}
