using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>Where a row speaks of exactly one of several things, each with a column of its own.</summary>
internal static class SeedSubject
{
    public static void CheckExactlyOne(SheetRow line, params string[] columns)
    {
        var filled = columns.Where(column => line.OptionalText(column) is not null).ToList();
        if (filled.Count != 1)
        {
            line.Report(null, $"fills {(filled.Count == 0 ? "none" : string.Join(" and ", filled))} of the columns "
                + $"{string.Join(", ", columns)}; exactly one must be filled.");
        }
    }
}
