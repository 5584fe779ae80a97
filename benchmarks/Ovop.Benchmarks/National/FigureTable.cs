using System.Globalization;
using Ovop.Benchmarks.Results;

namespace Ovop.Benchmarks.National;

/// <summary>The figures, a row each.</summary>
internal static class FigureTable
{
    private static readonly string[] Heads = ["what", "measured", "compared with", "ratio", "goal"];

    public static TextTable Of(IEnumerable<Figure> figures) => new(Heads, [.. figures.Select(Row)]);

    private static string[] Row(Figure figure) =>
    [
        figure.What,
        Number(figure.Value),
        figure.Compared is { } compared ? Number(compared) : "-",
        figure.Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-",
        figure.Goal ?? "-",
    ];

    // Three digits tell enough.
    private static string Number(double value) => value.ToString(
        Math.Abs(value) switch { < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture);
}
