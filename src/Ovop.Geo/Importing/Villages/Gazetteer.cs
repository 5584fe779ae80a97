using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Villages;

/// <summary>A list of villages in CSV, read and checked line by line.</summary>
internal sealed class Gazetteer
{
    private readonly CsvProblems _problems;

    private Gazetteer(string file, List<GazetteerVillage> villages, CsvProblems problems)
    {
        File = file;
        Villages = villages;
        _problems = problems;
    }

    /// <summary>The file's name without its folder.</summary>
    public string File { get; }

    public IReadOnlyList<GazetteerVillage> Villages { get; }

    /// <exception cref="ImportException">The file cannot be read, or lines are wrong: the message has all.</exception>
    public static Gazetteer Read(string path)
    {
        var problems = new CsvProblems();
        var sheet = CsvSheet.Read(Path.GetFileName(path), ImportFile.ReadCsv(path), GazetteerVillage.Columns, problems);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var villages = new List<GazetteerVillage>();
        foreach (var row in sheet.Rows)
        {
            var village = GazetteerVillage.Read(row);
            if (village.Code.Length > 0 && !lines.TryAdd(village.Code, row.Line))
            {
                row.Report("code", $"{village.Code} stands on line {lines[village.Code]} already; each village once.");
            }

            villages.Add(village);
        }

        if (villages.Count == 0 && !problems.Any)
        {
            problems.Add(sheet.File, "has no village: each line after the header is to be one.");
        }

        var gazetteer = new Gazetteer(sheet.File, villages, problems);
        gazetteer.ThrowIfWrong();
        return gazetteer;
    }

    /// <summary>
    /// The areas of one level by code, with the name that the file gives them (null where it gives none) and the first
    /// line that names or else has them. Two names for one area are a problem.
    /// </summary>
    public Dictionary<string, GazetteerArea> Areas(
        int codeLength, string column, Func<GazetteerVillage, string?> nameOf)
    {
        var areas = new Dictionary<string, GazetteerArea>(StringComparer.Ordinal);
        foreach (var village in Villages)
        {
            var area = new GazetteerArea(village.Code[..codeLength], nameOf(village), village.Line);
            if (!areas.TryGetValue(area.Code, out var known) || known.Name is null)
            {
                areas[area.Code] = area.Name is null && known is not null ? known : area;
            }
            else if (area.Name is not null && area.Name != known.Name)
            {
                var message =
                    $"{area.Code} is called '{area.Name}' here and '{known.Name}' on line {known.Line}; "
                    + "write one name.";
                Report(village.Line, column, message);
            }
        }

        return areas;
    }

    public void Report(int line, string column, string message) =>
        _problems.Add(new CsvProblem(File, line, column, message));

    public void ThrowIfWrong()
    {
        if (_problems.Any)
        {
            throw ImportException.FromProblems(_problems);
        }
    }
}
