using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers;

/// <summary>One list of a register's rows, such as their villages: rows of a table of its own.</summary>
internal sealed class RegisterLists
{
    private readonly RegisterLink _link;

    private readonly SeedSession _session;

    private readonly ISeedTable _table;

    /// <summary>Slugs of rows that say what is in the list; an empty cell says nothing.</summary>
    private readonly HashSet<string> _told;

    private readonly Dictionary<string, SeedLedger> _ledger;

    /// <summary>Keys of the file that are not in the database, by the slug of their row.</summary>
    private readonly ILookup<string, string> _missing;

    private RegisterLists(
        RegisterLink link, SeedSession session, ISeedTable table, HashSet<string> told, HashSet<string> stored)
    {
        (_link, _session, _table, _told) = (link, session, table, told);
        _ledger = session.LedgerOf(table.Table);
        _missing = table.Keys.Where(key => !stored.Contains(key)).ToLookup(SlugOf, StringComparer.Ordinal);
    }

    public static async Task<RegisterLists> ReadAsync(
        Register register, RegisterLink link, SeedSession session, CsvSheet sheet, IReadOnlyList<RegisterRow> rows,
        CancellationToken cancellationToken)
    {
        var column = register.Columns.Single(other => other.Name == link.Column);
        var table = link.Create();
        table.Read(
            CsvSheet.Of(sheet, [link.Left, link.Right], rows.SelectMany(
                row => row.List(link.Column).Select(other => (row.Line, (string[])[row.Slug, other])))),
            new SeedKeys());
        var stored = await table.FindAsync(session, [.. table.Keys], cancellationToken);
        return new RegisterLists(
            link, session, table,
            rows.Where(row => row.Tells(column) || row.Empties(column)).Select(row => row.Slug)
                .ToHashSet(StringComparer.Ordinal),
            stored.Keys.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// What a row that is there lacks of its list: of one that another wrote, all that is not there; of one that this
    /// source wrote, what somebody has taken away since.
    /// </summary>
    public IEnumerable<ClaimDifference> Missing(string slug, bool isOwn)
    {
        var missing = _missing[slug].Where(key => !isOwn || _ledger.ContainsKey(key))
            .Select(key => key[(slug.Length + 1)..]).ToList();
        return missing.Count == 0 ? [] : [new ClaimDifference(_link.Column.Replace('_', ' '), string.Join(", ", missing), null)];
    }

    /// <summary>Links of these rows that somebody took away are to be written again.</summary>
    public async Task ForgetAsync(IReadOnlySet<string> slugs, CancellationToken cancellationToken)
    {
        var name = _session.LedgerName(_table.Table);
        var gone = slugs.SelectMany(slug => _missing[slug]).ToList();
        await _session.Database.SeedLedger.Where(row => row.TableName == name && gone.Contains(row.Key))
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Writes the lists of these rows; what this source wrote and the file no longer names is taken back.</summary>
    /// <param name="apply">Applies a table, or fails with the import's exception.</param>
    /// <returns>How many were made, and how many taken back.</returns>
    public async Task<(int Made, int Removed)> WriteAsync(
        IReadOnlySet<string> slugs,
        Func<ISeedTable, CancellationToken, Task> apply,
        CancellationToken cancellationToken)
    {
        _table.Keep(_table.Keys.Where(key => slugs.Contains(SlugOf(key))).ToHashSet(StringComparer.Ordinal));
        await _table.WithdrawAsync(
            _session, isLast: true, key => slugs.Contains(SlugOf(key)) && _told.Contains(SlugOf(key)), cancellationToken);
        await apply(_table, cancellationToken);
        var tally = _session.TallyOf(_table.File);
        return (tally.Inserted, tally.Removed);
    }

    /// <summary>The key of the register's row in a link's key.</summary>
    private static string SlugOf(string key) => key[..key.IndexOf('|')];
}
