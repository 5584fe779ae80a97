using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>Where two cells of a row are the ends of a range.</summary>
internal static class SeedRange
{
    /// <param name="isEqualGood">Whether the ends may be the same.</param>
    public static void Check<T>(SheetRow line, string from, T? first, string to, T? last, bool isEqualGood = true)
        where T : struct, IComparable<T>, IFormattable
    {
        if (first is { } start && last is { } end && start.CompareTo(end) is var order && (order > 0 || (order == 0 && !isEqualGood)))
        {
            line.Report(to, $"'{line.OptionalText(to)}' must {(isEqualGood ? "not come before" : "come after")} "
                + $"'{line.OptionalText(from)}' of {from}.");
        }
    }
}
