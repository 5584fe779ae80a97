using System.Globalization;
using System.Text;

namespace Ovop.Benchmarks.National;

/// <summary>
/// The boundary of a village of the synthetic country: its cell with wavy edges. An edge depends on its place alone, so that
/// neighbours share all of its positions, as those of a register that was surveyed as a whole do.
/// </summary>
internal static class SyntheticShape
{
    /// <summary>Positions of an edge without its last: four edges and the first position again make 105.</summary>
    private const int Steps = 26;

    private const double West = 95.2;

    private const double South = -10.9;

    // Degrees.
    private const double CellWidth = 0.095;
    private const double CellHeight = 0.085;

    /// <summary>The coordinates of a multi-polygon of one ring, counter-clockwise, with five decimals, as surveys have them.</summary>
    public static void Write(StringBuilder text, int column, int row)
    {
        text.Append("[[[");
        for (var step = 0; step < Steps; step++)
        {
            Append(text, Along(column, row, step));
        }

        for (var step = 0; step < Steps; step++)
        {
            Append(text, Up(column + 1, row, step));
        }

        for (var step = Steps; step > 0; step--)
        {
            Append(text, Along(column, row + 1, step));
        }

        for (var step = Steps; step > 0; step--)
        {
            Append(text, Up(column, row, step));
        }

        Append(text, Along(column, row, 0));
        text.Length--;
        text.Append("]]]");
    }

    /// <summary>The edge from a corner eastwards.</summary>
    private static (double X, double Y) Along(int column, int row, int step) =>
        Place(column + ((double)step / Steps), row + Wave(column, row, step));

    /// <summary>The edge from a corner northwards.</summary>
    private static (double X, double Y) Up(int column, int row, int step) =>
        Place(column + Wave(row + 0.5, column, step), row + ((double)step / Steps));

    /// <summary>
    /// How far an edge leaves the line between its corners, in cells. It leaves each corner by less than a third of the way
    /// along it, so that the edges of one corner never cross.
    /// </summary>
    private static double Wave(double one, double other, int step)
    {
        var along = (double)step / Steps;
        var phase = (one * 12.9898) + (other * 78.233);
        return 0.1 * Math.Sin(Math.PI * along) * Math.Sin((6 * Math.PI * along) + phase);
    }

    private static (double X, double Y) Place(double column, double row) =>
        (West + (column * CellWidth), South + (row * CellHeight));

    private static void Append(StringBuilder text, (double X, double Y) position) =>
        text.Append(CultureInfo.InvariantCulture, $"[{position.X:0.00000},{position.Y:0.00000}],");
}
