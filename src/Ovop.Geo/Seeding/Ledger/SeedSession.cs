using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>One run, within its transaction: the database, the ledger as it was, and what is reported.</summary>
/// <param name="set">Tells sets of rows apart: empty for the seed itself, else the folder of somebody's own.</param>
internal sealed class SeedSession(OvopDbContext database, string set)
{
    private readonly List<SeedTally> _tallies = [];

    private readonly List<string> _kept = [];

    private ILookup<string, SeedLedger> _ledger = Array.Empty<SeedLedger>().ToLookup(row => row.TableName);

    public OvopDbContext Database => database;

    public SeedReferences References { get; } = new(database);

    public CsvProblems Problems { get; } = new();

    public IReadOnlyList<SeedTally> Tallies => _tallies;

    /// <summary>Why a row was left as it is, one sentence each.</summary>
    public IReadOnlyList<string> Kept => _kept;

    public async Task LoadLedgerAsync(CancellationToken cancellationToken) =>
        _ledger = (await database.SeedLedger.AsNoTracking().ToListAsync(cancellationToken))
            .ToLookup(row => row.TableName, StringComparer.Ordinal);

    /// <summary>What the set wrote for a file, by natural key.</summary>
    public Dictionary<string, SeedLedger> LedgerOf(string name) =>
        _ledger[LedgerName(name)].ToDictionary(row => row.Key, StringComparer.Ordinal);

    /// <summary>The name of a file's rows in the ledger.</summary>
    public string LedgerName(string name) => LedgerName(name, set);

    public static string LedgerName(string name, string set) =>
        set.Length == 0 ? name : $"{name} of {SeedHash.Of(set)}";

    public SeedTally TallyOf(string file)
    {
        var tally = _tallies.Find(known => string.Equals(known.File, file, StringComparison.Ordinal));
        if (tally is null)
        {
            _tallies.Add(tally = new SeedTally(file));
        }

        return tally;
    }

    public void Keep(SeedTally tally, string key, string why)
    {
        tally.Kept++;
        _kept.Add($"{tally.File}: {key} {why}");
    }
}
