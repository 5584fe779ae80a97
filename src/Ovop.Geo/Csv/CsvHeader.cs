namespace Ovop.Geo.Csv;

/// <summary>Checks a header against the columns that a file is to have.</summary>
internal static class CsvHeader
{
    public static bool IsGood(string file, string[] header, CsvColumns columns, CsvProblems problems)
    {
        var before = problems.Count;
        foreach (var missing in columns.Required.Except(header, StringComparer.Ordinal))
        {
            problems.Add(new CsvProblem(
                file, 1, missing, $"is missing in the header; the columns are {string.Join(',', columns.All)}."));
        }

        foreach (var repeated in header.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new CsvProblem(file, 1, repeated.Key, "stands in the header more than once."));
        }

        foreach (var unknown in header.Except(columns.All, StringComparer.Ordinal))
        {
            problems.Add(new CsvProblem(
                file, 1, unknown, $"is not a column of this file; they are {string.Join(',', columns.All)}."));
        }

        return problems.Count == before;
    }
}
