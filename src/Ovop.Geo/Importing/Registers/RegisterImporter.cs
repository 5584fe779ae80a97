using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Importing.Registers.Names;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers;

/// <summary>
/// <c>import products FILE.csv</c> and its like: brings one register of an office, line by line. A wrong line refuses
/// the whole file. The same file again changes nothing; a line that has changed changes the row that it wrote. What is
/// there by others stays, and a claim keeps what the file says otherwise.
/// </summary>
internal sealed class RegisterImporter(Register register) : IImporter
{
    private static readonly ImportOption Update = new(
        "update", "Take what the file says of rows that are there and differ.")
    {
        IsFlag = true,
    };

    private static readonly ImportOption Regency = new(
        "regency", "Code or name of the regency whose register it is: names of villages and others are looked for in it, "
            + "and rows that tell no place are of it.");

    /// <summary>Which register it imports.</summary>
    public Register Register => register;

    public string Name => register.Name;

    public string Description =>
        $"{register.Description}, from a register in CSV (columns {List(true)}; also {List(false)}).";

    public bool TakesSeveralFiles => false;

    public IReadOnlyList<ImportOption> Options =>
        register.HasClaims ? [.. RegisterSource.Options, Regency, Update] : [Update];

    public async Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var progress = new ProgressReporter(request.Progress);
        progress.Begin($"reading {Path.GetFileName(request.Files[0])}");
        var problems = new CsvProblems();
        var sheet = Read(request.Files[0], problems);
        var source = IsSourceNeeded(sheet, request) ? RegisterSource.Read(request) : null;

        await using var database = new OvopDbContext(OvopDbContextOptions.For(request.Writer));
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)database.Database.GetDbConnection();
        if (!await BulkWriteLock.TryTakeAsync(connection, cancellationToken))
        {
            progress.Begin("waiting until another import or seeding has ended");
            await BulkWriteLock.TakeAsync(connection, cancellationToken);
        }

        if (source is not null)
        {
            await RegisterSource.EnsureAsync(database, source, cancellationToken);
        }

        progress.Begin($"comparing {register.Rows} with what is there");
        var groups = await ReadAsync(database, sheet, request, source, cancellationToken);
        progress.Begin($"writing {register.Rows}");
        var findings = new ImportFindings();
        var counts = new RegisterCounts();
        foreach (var rows in groups)
        {
            // Anew: what a source before this one has written is there now.
            var writer = new RegisterWriter(database, register, sheet, rows, request.HasFlag(Update));
            await writer.ReadAsync(cancellationToken);
            await writer.WriteAsync(findings, counts, cancellationToken);
        }

        if (register.Table == "product_cluster" && counts.Villages.Count > 0)
        {
            var derivation = await BoundaryDerivation.BeginAsync(connection, progress.Follow, cancellationToken);
            await derivation.AddVillagesAsync(counts.Villages, cancellationToken);
            await derivation.RunExtentsAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return Report(counts, findings, progress);
    }

    private CsvSheet Read(string path, CsvProblems problems)
    {
        var columns = new CsvColumns(
            [.. register.AllColumns.Where(column => column.IsRequired).Select(column => column.Name)],
            [.. register.AllColumns.Where(column => !column.IsRequired).Select(column => column.Name)])
        {
            OtherNames = register.AllColumns.ToDictionary(column => column.NameId, column => column.Name),
        };
        var sheet = CsvSheet.Read(Path.GetFileName(path), ImportFile.ReadCsv(path), columns, problems);
        if (sheet.Rows.Count == 0 && !problems.Any)
        {
            problems.Add(sheet.File, $"has only a header: each line after it is to be one of the {register.Rows}.");
        }

        return problems.Any ? throw ImportException.FromProblems(problems) : sheet;
    }

    private bool IsSourceNeeded(CsvSheet sheet, ImportRequest request) =>
        register.HasClaims && (RegisterSource.IsGiven(request) || !sheet.Has(Register.Source));

    /// <summary>The rows of each source. All lines are checked before any is written: each wrong one is told.</summary>
    private async Task<List<List<RegisterRow>>> ReadAsync(
        OvopDbContext database, CsvSheet sheet, ImportRequest request, Source? source,
        CancellationToken cancellationToken)
    {
        var names = new RegisterNames(database);
        var tables = register.AllColumns.Select(column => column.Table).OfType<string>();
        await names.LoadAsync(
            [.. tables, "regency", .. RegisterNames.Has(register.Table) ? [register.Table] : Array.Empty<string>()],
            cancellationToken);
        var reader = new RegisterReader(register, names, RegencyOf(request, names), source?.Slug);
        var groups = reader.Read(sheet).GroupBy(row => row.Source, StringComparer.Ordinal)
            .Select(group => group.ToList()).ToList();
        foreach (var rows in groups)
        {
            await new RegisterWriter(database, register, sheet, rows, update: false).ReadAsync(cancellationToken);
        }

        return sheet.Problems.Any ? throw ImportException.FromProblems(sheet.Problems) : groups;
    }

    private static string? RegencyOf(ImportRequest request, RegisterNames names)
    {
        if (request.Value(Regency) is not { } text)
        {
            return null;
        }

        return names.Of("regency")!.Find(text, null, out var problem)?.Key
            ?? throw new ImportException($"--{Regency.Name}: {problem}");
    }

    private ImportReport Report(RegisterCounts counts, ImportFindings findings, ProgressReporter progress) => ImportReport.Of(
    [
        ($"{register.Rows} made", counts.Made),
        ($"{register.Rows} updated", counts.Updated),
        ($"{register.Rows} that are as the file says already", counts.Unchanged),
        ($"{register.Rows} left as they are, though the file says otherwise", counts.Left),
        (ListWords("entries of lists made"), counts.LinksMade),
        (ListWords("entries of lists taken back"), counts.LinksRemoved),
        ("claims of the source made", counts.ClaimsMade),
        ("claims of the source changed", counts.ClaimsChanged),
        ("claims of the source taken back", counts.ClaimsRemoved),
    ],
    findings,
    progress);

    private string ListWords(string ending) => register.Links is [{ Column: "villages" }]
        ? ending.Replace("entries of lists", "links to villages", StringComparison.Ordinal)
        : ending;

    private string List(bool isRequired) => string.Join(
        ',', register.AllColumns.Where(column => column.IsRequired == isRequired).Select(column => column.Name));
}
