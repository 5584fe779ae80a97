using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
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
        var clock = Stopwatch.StartNew();
        var source = RegisterSource.Read(request);
        Tell(request, $"reading {Path.GetFileName(request.Files[0])}", clock);
        var gazetteer = Gazetteer.Read(request.Files[0]);

        await using var database = new OvopDbContext(OvopDbContextOptions.For(request.Writer));
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await BulkWriteLock.TakeAsync(database, cancellationToken);
        var findings = new ImportFindings();
        source = await RegisterSource.EnsureAsync(database, source, cancellationToken);
        var ladder = await new GazetteerLadder(database, gazetteer, source.Id, findings)
            .WriteAsync(request.Value(GazetteerLadder.Province), cancellationToken);

        Tell(request, "writing villages", clock, gazetteer.Villages.Count);
        var villages = new VillageWriter(database, gazetteer.File, source.Id, findings);
        await villages.WriteAsync(gazetteer.Villages, request.HasFlag(VillageWriter.Update), cancellationToken);

        Tell(request, "deriving cells and regions", clock);
        var cells = await BoundaryDerivation.DeriveAsync(
            (NpgsqlConnection)database.Database.GetDbConnection(), villages.Changed, [], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportReport
        {
            Counts =
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
            Findings = findings.Kept,
            Repaired = findings.Repaired,
            Refused = findings.Refused,
            Elapsed = clock.Elapsed,
        };
    }

    private static void Tell(ImportRequest request, string step, Stopwatch clock, long done = 0) =>
        request.Progress?.Report(new ImportProgress(step, done, null, clock.Elapsed));
}
