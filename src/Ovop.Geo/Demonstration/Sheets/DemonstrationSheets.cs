using Ovop.Geo.Seeding;
using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Demonstration.Sheets;

/// <summary>
/// The seed files that the rules write, and with each row that states something the claim that it is invented: no row can be
/// added without one.
/// </summary>
internal sealed class DemonstrationSheets
{
    /// <summary>The source of everything invented.</summary>
    public const string Source = "ovop-demonstration";

    /// <summary>Another, which tells some of it otherwise.</summary>
    public const string SecondSource = "ovop-demonstration-second";

    private readonly Dictionary<string, string> _tables = SeedTables.Create()
        .DistinctBy(table => table.File, StringComparer.Ordinal)
        .ToDictionary(table => table.File, table => table.Table, StringComparer.Ordinal);

    private readonly Dictionary<string, DemonstrationSheet> _sheets = new(StringComparer.Ordinal);

    /// <summary>Adds a row that states something; the first cell is its key.</summary>
    /// <param name="file">Such as <c>products.csv</c>, whose table claims may speak of.</param>
    /// <param name="says">What the source says of it.</param>
    /// <param name="cells">The row.</param>
    public void State(string file, string says, params (string Column, object? Value)[] cells)
    {
        Sheet(file).Add(cells);
        Claim(Source, _tables[file], (string)cells[0].Value!, says);
    }

    /// <summary>Adds a row that states nothing by itself: a link, or a part of another.</summary>
    public void Link(string file, params (string Column, object? Value)[] cells)
    {
        if (ClaimSubject.Tables.Contains(_tables[file], StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"A row of {file} states something, and so has a source.");
        }

        Sheet(file).Add(cells);
    }

    /// <summary>Lets the second source say of a column other than the row shows; its note tells it as those of imports do.</summary>
    public void Contradict(string file, string key, string says, ClaimDifference difference) =>
        Claim(SecondSource, _tables[file], key, says, difference);

    public Dictionary<string, byte[]> ToFiles() =>
        _sheets.ToDictionary(sheet => sheet.Key, sheet => sheet.Value.ToBytes(), StringComparer.Ordinal);

    private void Claim(string source, string table, string subject, string says, ClaimDifference? difference = null) =>
        Sheet("claims.csv").Add(
            ("source", source), ("subject_table", table), ("subject", subject), ("says", $"Invented: {says}"),
            ("printed_date", null), ("note", difference is null ? null : ClaimDifference.Note([difference])),
            ("contradicts", difference is not null));

    private DemonstrationSheet Sheet(string file)
    {
        if (!_sheets.TryGetValue(file, out var sheet))
        {
            _sheets.Add(file, sheet = new DemonstrationSheet(file));
        }

        return sheet;
    }
}
