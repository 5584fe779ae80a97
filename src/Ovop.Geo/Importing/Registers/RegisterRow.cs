using Ovop.Geo.Csv;

namespace Ovop.Geo.Importing.Registers;

/// <summary>One line of a register, with slugs and codes in place of names, as a file of the seed would write it.</summary>
internal sealed class RegisterRow(SheetRow line)
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    private readonly HashSet<string> _emptied = new(StringComparer.Ordinal);

    public int Line => line.Line;

    /// <summary>The row's key; empty until it is known.</summary>
    public string Slug => this[Register.Slug] ?? "";

    /// <summary>The slug of the source that says so.</summary>
    public string Source { get; set; } = "";

    /// <summary>What the source says, in a sentence.</summary>
    public string Says { get; set; } = "";

    /// <summary>Whether a cell could not be read, and something else stands for it.</summary>
    public bool HasProblem { get; private set; }

    /// <summary>The village that the row is about, or the first of several; null where it tells none.</summary>
    public string? Village => List("villages").FirstOrDefault() ?? this["village"];

    /// <summary>The code of the village or else of the regency that the row is about; null where it tells neither.</summary>
    public string? Place => Village ?? this["regency"];

    /// <summary>Null where the cell is empty.</summary>
    public string? this[string column]
    {
        get => _cells.GetValueOrDefault(column);
        set
        {
            if (value is null)
            {
                _cells.Remove(column);
            }
            else
            {
                _cells[column] = value;
            }
        }
    }

    /// <summary>The cells of the seed's file.</summary>
    public string[] Cells(IEnumerable<string> columns) => [.. columns.Select(column => this[column] ?? "")];

    /// <summary>What a list names, each once; empty where it names nothing.</summary>
    public IReadOnlyList<string> List(string column) => _lists.GetValueOrDefault(column) ?? [];

    /// <summary>Whether the row says anything in a column.</summary>
    public bool Tells(RegisterColumn column) =>
        column.IsList ? List(column.Name).Count > 0 : this[column.Name] is not null;

    /// <summary>Whether the row says that what stands in a column is not so, and nothing in its place.</summary>
    public bool Empties(RegisterColumn column) => _emptied.Contains(column.Name);

    public void Empty(RegisterColumn column) => _emptied.Add(column.Name);

    public void SetList(string column, IEnumerable<string> keys) =>
        _lists[column] = [.. keys.Distinct(StringComparer.Ordinal)];

    public void Report(string? column, string message)
    {
        HasProblem = true;
        line.Report(column, message);
    }
}
