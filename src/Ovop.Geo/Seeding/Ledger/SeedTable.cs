using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>
/// A seed file whose lines are rows of one table. What the abstract members say of it is all that differs between them.
/// </summary>
/// <param name="file">Such as <c>villages.csv</c>.</param>
/// <param name="table">The table that it fills.</param>
/// <param name="columns">The columns of the file.</param>
internal abstract class SeedTable<TRow, TEntity>(string file, string table, params string[] columns) : ISeedTable
    where TRow : class, ISeedRow
    where TEntity : class
{
    private readonly List<(int Line, TRow Row)> _rows = [];

    public string File => file;

    public string Table => table;

    public IEnumerable<string> Keys => _rows.Select(line => line.Row.Key);

    public IReadOnlyList<(int Line, ISeedRow Row)> Rows => [.. _rows.Select(line => (line.Line, (ISeedRow)line.Row))];

    public IEnumerable<(int Line, SeedReference Reference)> References =>
        _rows.SelectMany(line => line.Row.References.Select(reference => (line.Line, reference)));

    /// <summary>The rows read, each with its line.</summary>
    internal IReadOnlyList<(int Line, TRow Row)> Lines => _rows;

    /// <summary>
    /// Columns that a file may leave out, with all their cells unknown: they came after files had been written without.
    /// </summary>
    protected virtual IReadOnlyList<string> LaterColumns => [];

    /// <summary>The name in the ledger; a table that two files fill has two.</summary>
    protected virtual string LedgerName => table;

    /// <summary>Tables whose ids or keys the members below ask for.</summary>
    protected abstract IReadOnlyList<string> ReferencedTables { get; }

    public void Read(byte[] content, SeedKeys earlier, CsvProblems problems) =>
        Read(CsvSheet.Read(file, content, new CsvColumns(columns, LaterColumns), problems), earlier);

    public void Read(CsvSheet sheet, SeedKeys earlier)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in sheet.Rows)
        {
            foreach (var row in ReadRows(line, earlier))
            {
                if (lines.TryAdd(row.Key, line.Line))
                {
                    _rows.Add((line.Line, row));
                }
                else
                {
                    line.Report(null, $"repeats {row.Key} of line {lines[row.Key]}; each stands once.");
                }
            }
        }
    }

    public void Keep(IReadOnlySet<string> keys) => _rows.RemoveAll(line => !keys.Contains(line.Row.Key));

    public async Task<Dictionary<string, ISeedRow>> FindAsync(
        SeedSession session, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        (await StoredAsync(session, [.. keys], cancellationToken))
        .ToDictionary(row => row.Key, row => (ISeedRow)row.Value.Row, StringComparer.Ordinal);

    public async Task WithdrawAsync(
        SeedSession session, bool isLast, Func<string, bool>? within, CancellationToken cancellationToken)
    {
        var ledger = session.LedgerOf(LedgerName);
        var gone = ledger.Keys.Except(Keys, StringComparer.Ordinal).Where(key => within?.Invoke(key) != false).ToList();
        if (gone.Count > 0)
        {
            var stored = await StoredAsync(session, gone, cancellationToken);
            await new SeedWithdrawal<TRow, TEntity>(session, session.TallyOf(file))
                .RunAsync(gone.Select(key => ledger[key]), stored, isLast, cancellationToken);
            session.References.Forget(table);
        }
    }

    public async Task ApplyAsync(SeedSession session, CancellationToken cancellationToken)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var stored = await StoredAsync(session, [.. Keys], cancellationToken);
        await PrepareAsync(session.Database, cancellationToken);
        var ledger = session.LedgerOf(LedgerName);
        var writer = new SeedWriter<TRow, TEntity>(this, session, session.LedgerName(LedgerName));
        foreach (var (_, row) in _rows)
        {
            writer.Write(row, ledger.GetValueOrDefault(row.Key), stored.GetValueOrDefault(row.Key));
        }

        await writer.SaveAsync(key => _rows.Find(line => line.Row.Key == key).Line, cancellationToken);
        session.References.Forget(table);
    }

    /// <summary>The entity of a row that is not in the database, complete.</summary>
    internal abstract TEntity Create(TRow row, SeedReferences references);

    /// <summary>Writes one part of the row into the entity, keys excepted.</summary>
    internal abstract void Fill(TEntity entity, int part, TRow row, SeedReferences references);

    /// <summary>The row as the file would write it.</summary>
    internal abstract TRow ToRow(TEntity entity, SeedReferences references);

    protected abstract TRow ReadRow(SheetRow line);

    /// <summary>Where one line stands for several rows.</summary>
    protected virtual IEnumerable<TRow> ReadRows(SheetRow line, SeedKeys earlier) => [ReadRow(line)];

    /// <summary>The entities with these keys; more may come, and are passed over.</summary>
    protected abstract IQueryable<TEntity> Candidates(
        OvopDbContext database, IReadOnlyList<string> keys, SeedReferences references);

    /// <summary>Reads what <see cref="Create"/> needs beside the references.</summary>
    protected virtual Task PrepareAsync(OvopDbContext database, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    private async Task<Dictionary<string, StoredRow<TRow, TEntity>>> StoredAsync(
        SeedSession session, List<string> keys, CancellationToken cancellationToken)
    {
        await session.References.LoadAsync(ReferencedTables, cancellationToken);
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        var stored = new Dictionary<string, StoredRow<TRow, TEntity>>(StringComparer.Ordinal);
        var candidates = Candidates(session.Database, keys, session.References).AsNoTracking();
        await foreach (var entity in candidates.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var row = ToRow(entity, session.References);
            if (wanted.Contains(row.Key))
            {
                stored.TryAdd(row.Key, new StoredRow<TRow, TEntity>(row, entity));
            }
        }

        return stored;
    }
}
