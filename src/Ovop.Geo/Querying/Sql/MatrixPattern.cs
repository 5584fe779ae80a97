using System.Buffers;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>A pattern for the matrix of two geometries (DE-9IM, OGC Simple Features 6.1.15.2).</summary>
internal static class MatrixPattern
{
    private const int Cells = 9;

    private static readonly SearchValues<char> Signs = SearchValues.Create("TF*012");

    public static object Checked(object value, QueryLimits limits)
    {
        var pattern = TextConversion.Checked(value, limits);
        return pattern.Length == Cells && !pattern.AsSpan().ContainsAnyExcept(Signs)
            ? pattern
            : throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument,
                $"The pattern must be nine characters of T, F, *, 0, 1, 2, such as \"T*F**F***\", not \"{Shown(pattern)}\".");
    }

    private static string Shown(string pattern) => pattern.Length <= 2 * Cells ? pattern : pattern[..(2 * Cells)] + "…";
}
