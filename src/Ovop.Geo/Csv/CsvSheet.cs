using System.Text.Unicode;
using CsvHelper;

namespace Ovop.Geo.Csv;

/// <summary>
/// A CSV file read whole (RFC 4180: UTF-8, one header line; comma, or semicolon as spreadsheet programs write it where
/// the comma is the decimal sign). Every line has as many cells as the header; anything else becomes a problem.
/// </summary>
internal sealed class CsvSheet
{
    /// <summary>All villages of Indonesia are 84,000 lines in 9 MB.</summary>
    public const int MaxRows = 500_000;

    public const int MaxBytes = 128 * 1024 * 1024;

    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    private readonly List<SheetRow> _rows = [];

    private CsvSheet(string file, CsvProblems problems)
    {
        File = file;
        Problems = problems;
    }

    public string File { get; }

    public IReadOnlyList<SheetRow> Rows => _rows;

    internal CsvProblems Problems { get; }

    /// <summary>Whether numbers may be written as in Indonesia, 112,25: cells are separated by semicolons then.</summary>
    internal bool HasDecimalComma { get; private set; }

    /// <summary>The file's rows; where the file itself is broken, none, and the problem says why.</summary>
    public static CsvSheet Read(string file, byte[] content, CsvColumns columns, CsvProblems problems)
    {
        var sheet = new CsvSheet(file, problems);
        if (content.Length > MaxBytes)
        {
            problems.Add(file, $"has {content.Length} bytes; at most {MaxBytes} are read: split it.");
        }
        else if (!Utf8.IsValid(content))
        {
            problems.Add(file, "is not UTF-8 text; save it as CSV UTF-8.");
        }
        else
        {
            sheet.HasDecimalComma = Separator(content) == ';';
            sheet.Read(content, columns);
        }

        return sheet;
    }

    /// <summary>Rows that were read from a file and then written otherwise, each with the line that it came from.</summary>
    public static CsvSheet Of(
        CsvSheet origin, IReadOnlyList<string> columns, IEnumerable<(int Line, string[] Cells)> rows)
    {
        var sheet = new CsvSheet(origin.File, origin.Problems) { HasDecimalComma = origin.HasDecimalComma };
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            sheet._ordinals.Add(columns[ordinal], ordinal);
        }

        sheet._rows.AddRange(rows.Select(row => new SheetRow(sheet, row.Line, row.Cells)));
        return sheet;
    }

    /// <summary>Whether the header names the column.</summary>
    public bool Has(string column) => _ordinals.ContainsKey(column);

    public int? Ordinal(string column) => _ordinals.TryGetValue(column, out var ordinal) ? ordinal : null;

    private void Read(byte[] content, CsvColumns columns)
    {
        using var reader = CsvReader.Create(content, new CsvReaderOptions
        {
            Separator = HasDecimalComma ? ';' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        try
        {
            if (!reader.Read())
            {
                Problems.Add(File, $"is empty; its first line names the columns: {string.Join(',', columns.All)}.");
            }
            else if (ReadHeader(reader.Current.ToArray(), columns))
            {
                ReadRows(reader);
            }
        }
        catch (CsvFormatException exception)
        {
            Problems.Add(new CsvProblem(
                File, (int)exception.LineNumber, null,
                "has a quotation mark in the wrong place, or one that is not closed: a cell with commas, line breaks "
                    + "or quotation marks stands in quotation marks, and each one inside is written twice."));
        }
    }

    private bool ReadHeader(string[] cells, CsvColumns columns)
    {
        var names = cells.Select(columns.NameOf).ToArray();
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            _ordinals.TryAdd(names[ordinal], ordinal);
        }

        return CsvHeader.IsGood(File, names, columns, Problems);
    }

    private void ReadRows(CsvReader reader)
    {
        var width = reader.FieldCount;
        while (reader.Read())
        {
            if (_rows.Count == MaxRows)
            {
                Problems.Add(File, $"has more than {MaxRows} rows; split it.");
                return;
            }

            var row = new SheetRow(this, (int)reader.LineNumber, reader.Current.ToArray());
            if (reader.FieldCount == width)
            {
                _rows.Add(row);
            }
            else
            {
                row.Report(null, $"has {reader.FieldCount} cells where the header has {width}; "
                    + "a cell with a comma in it stands in quotation marks.");
            }
        }
    }

    private static char Separator(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)'\n');
        var header = end < 0 ? content : content[..end];
        return header.Contains((byte)';') && !header.Contains((byte)',') ? ';' : ',';
    }
}
