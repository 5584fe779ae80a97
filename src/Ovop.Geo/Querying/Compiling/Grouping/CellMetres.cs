using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>The length of a side of a grid's cells.</summary>
internal static class CellMetres
{
    private const int Least = 10;
    private const int Most = 1_000_000;

    /// <exception cref="QueryArgumentException">No whole number, or out of range.</exception>
    public static long In(QueryValue metres, QueryShape shape) => Checked(shape.Number(metres), metres.Tag);

    public static object Convert(object value, QueryLimits limits) =>
        (double)Checked((long)NumberConversion.Long(value, limits), null);

    private static long Checked(long metres, int? tag) => metres is >= Least and <= Most
        ? metres
        : throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument,
            $"The side of a cell has {(metres == long.MinValue ? "no" : metres)} metres; it must have {Least} to {Most}.",
            tag);
}
