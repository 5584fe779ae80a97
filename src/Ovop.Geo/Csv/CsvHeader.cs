namespace Ovop.Geo.Csv;

/// <summary>Checks a header against the columns that a file is to have. What those are is said once.</summary>
internal static class CsvHeader
{
    public static bool IsGood(string file, string[] header, CsvColumns columns, CsvProblems problems)
    {
        var found = new List<(string Column, string Problem)>();
        found.AddRange(columns.Required.Except(header, StringComparer.Ordinal)
            .Select(missing => (missing, "is missing in the header")));
        found.AddRange(header.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(repeated => (repeated.Key, "stands in the header more than once")));
        found.AddRange(header.Except(columns.All, StringComparer.Ordinal)
            .Select(unknown => (unknown, "is not a column of this file")));
        for (var i = 0; i < found.Count; i++)
        {
            var which = i == 0 ? $"; the columns are {string.Join(',', columns.All)}." : ".";
            problems.Add(new CsvProblem(file, 1, found[i].Column, $"{found[i].Problem}{which}"));
        }

        return found.Count == 0;
    }
}
