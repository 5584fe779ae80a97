using System.Buffers;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Patterns for LIKE in which the caller's own <c>%</c>, <c>_</c> and <c>\</c> stand for themselves.</summary>
internal static class LikePattern
{
    private static readonly SearchValues<char> Special = SearchValues.Create("%_\\");

    public static object Exact(object value, QueryLimits limits) => Escaped(value, limits);

    public static object StartsWith(object value, QueryLimits limits) => Escaped(value, limits) + "%";

    public static object EndsWith(object value, QueryLimits limits) => "%" + Escaped(value, limits);

    public static object Contains(object value, QueryLimits limits) => "%" + Escaped(value, limits) + "%";

    private static string Escaped(object value, QueryLimits limits)
    {
        var text = TextConversion.Checked(value, limits);
        return text.AsSpan().ContainsAny(Special)
            ? text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("%", "\\%", StringComparison.Ordinal)
                .Replace("_", "\\_", StringComparison.Ordinal)
            : text;
    }
}
