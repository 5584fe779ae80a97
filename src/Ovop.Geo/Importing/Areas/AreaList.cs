using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.Areas;

/// <summary>A list of areas in CSV, read and checked line by line.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Areas">Provinces, regencies and districts, each once.</param>
/// <param name="Villages">Lines of villages, which were passed over.</param>
internal sealed record AreaList(string File, IReadOnlyList<NamedArea> Areas, int Villages)
{
    /// <exception cref="ImportException">The file cannot be read, or lines are wrong: the message has all.</exception>
    public static AreaList Read(string path)
    {
        var problems = new CsvProblems();
        var sheet = CsvSheet.Read(Path.GetFileName(path), ImportFile.ReadCsv(path), NamedArea.Columns, problems);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var areas = new List<NamedArea>();
        foreach (var row in sheet.Rows)
        {
            if (NamedArea.Read(row) is not { } area)
            {
                continue;
            }

            if (area.Code.Length > 0 && !lines.TryAdd(area.Code, area.Line))
            {
                row.Report("code", $"{area.Code} stands on line {lines[area.Code]} already; each area once.");
            }

            areas.Add(area);
        }

        if (areas.Count == 0 && !problems.Any)
        {
            problems.Add(sheet.File, "has no area: each line after the header is to be a province, regency or district.");
        }

        return problems.Any
            ? throw ImportException.FromProblems(problems)
            : new AreaList(sheet.File, areas, sheet.Rows.Count - areas.Count);
    }
}
