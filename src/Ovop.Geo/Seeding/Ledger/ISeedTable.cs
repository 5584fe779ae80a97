using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>One seed file and the table that it fills.</summary>
internal interface ISeedTable
{
    /// <summary>Such as <c>villages.csv</c>.</summary>
    string File { get; }

    /// <summary>The table in the database, by which other rows refer to its rows.</summary>
    string Table { get; }

    /// <summary>The natural keys of the rows read.</summary>
    IEnumerable<string> Keys { get; }

    /// <summary>The rows read, each with its line.</summary>
    IReadOnlyList<(int Line, ISeedRow Row)> Rows { get; }

    /// <summary>The rows that the rows read refer to, with the line that does.</summary>
    IEnumerable<(int Line, SeedReference Reference)> References { get; }

    /// <param name="earlier">The keys of the files before this one, by table.</param>
    void Read(byte[] content, SeedKeys earlier, CsvProblems problems);

    /// <summary>Reads rows that stand in a sheet already.</summary>
    /// <param name="earlier">As in <see cref="Read(byte[], SeedKeys, CsvProblems)"/>.</param>
    void Read(CsvSheet sheet, SeedKeys earlier);

    /// <summary>Leaves out rows that were read, by their keys.</summary>
    void Keep(IReadOnlySet<string> keys);

    /// <summary>The rows that are in the database under these keys, as the file would write them.</summary>
    Task<Dictionary<string, ISeedRow>> FindAsync(
        SeedSession session, IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Removes what the seed wrote, its file no longer has, and nobody changed or refers to.</summary>
    /// <param name="isLast">Whether what cannot be removed now is reported.</param>
    /// <param name="within">Only rows whose keys these are; null for all.</param>
    Task WithdrawAsync(
        SeedSession session, bool isLast, Func<string, bool>? within, CancellationToken cancellationToken);

    /// <summary>Inserts and updates; leaves alone what somebody changed, deleted or made himself.</summary>
    Task ApplyAsync(SeedSession session, CancellationToken cancellationToken);
}
