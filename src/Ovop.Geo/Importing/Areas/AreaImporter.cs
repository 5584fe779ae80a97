using Npgsql;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Areas;

/// <summary>
/// <c>import areas FILE.csv</c>: names the provinces, regencies and districts that are there, by code. A wrong line
/// refuses the whole file; an area that is not there is passed over, for the file may be one of all Indonesia.
/// </summary>
internal sealed class AreaImporter : IImporter
{
    public string Name => "areas";

    public string Description =>
        "Name the provinces, regencies and districts that are there, by code, from a list in CSV "
            + $"(columns {string.Join(',', NamedArea.Columns.Required)}); the rest of the list is passed over.";

    public bool TakesSeveralFiles => false;

    public IReadOnlyList<ImportOption> Options { get; } = [ImportSource.NameOption, ImportSource.LicenceOption];

    public async Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var progress = new ProgressReporter(request.Progress);
        var source = ImportSource.From(request);
        progress.Begin($"reading {Path.GetFileName(request.Files[0])}");
        var list = AreaList.Read(request.Files[0]);
        var findings = new ImportFindings();
        try
        {
            await using var transaction = await ImportTransaction.BeginAsync(
                request.Writer, progress, cancellationToken);
            progress.Begin("writing names");
            var sourceId = await source.EnsureAsync(transaction.Connection, cancellationToken);
            var names = new AreaNames(transaction.Connection, list.File, sourceId, findings);
            await names.WriteProvincesAsync(OfLength(list, AreaCode.ProvinceLength), cancellationToken);
            await names.WriteRegenciesAsync(OfLength(list, AreaCode.RegencyLength), cancellationToken);
            await names.WriteDistrictsAsync(OfLength(list, AreaCode.DistrictLength), cancellationToken);
            if (names.Known > 0)
            {
                // Else not even the source is kept, of which nothing here would speak.
                await transaction.CommitAsync(cancellationToken);
            }

            return ImportReport.Of(
            [
                ("lines read", list.Areas.Count + list.Villages),
                ("areas named that had only their code", names.Named),
                ("names changed", findings.Changed),
                ("names that were there already", names.Known - names.Named - findings.Changed),
                ("areas passed over that are not here", list.Areas.Count - names.Known),
                ("villages passed over, which import villages names", list.Villages),
                ("claims of the source made", names.Claims),
            ],
            findings,
            progress);
        }
        catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled)
        {
            throw ImportException.FromDatabase(exception);
        }
    }

    private static List<NamedArea> OfLength(AreaList list, int length) =>
        [.. list.Areas.Where(area => area.Code.Length == length)];
}
